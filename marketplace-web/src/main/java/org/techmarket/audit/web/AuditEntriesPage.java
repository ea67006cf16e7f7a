package org.techmarket.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.techmarket.audit.service.AuditQueries;
import org.techmarket.audit.service.AuditRow;
import org.techmarket.audit.service.AuditSearch;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.shared.web.RefusalListener;
import org.techmarket.shared.web.WordsPage;

/** All that was recorded; what is looked for stands in the address. */
@Named
@RequestScoped
public class AuditEntriesPage {

  @Inject private AuditQueries entries;
  @Inject private WordsPage words;
  @Inject private HttpServletRequest request;
  @Inject @Param private String page;

  private final Map<String, String> faults = new HashMap<>();
  private Slice<AuditRow> found = new Slice<>(List.of(), 0, 1, Search.PAGE_SIZE);

  /** Looks; what cannot be read is said beside its field. */
  public void open() {
    try {
      found = entries.search(entry(request).read(), Search.read(null, null, page).page());
    } catch (Invalid e) {
      RefusalListener.show(e);
      e.faults()
          .forEach(
              fault ->
                  faults.put(fault.field(), words.say(fault.code(), fault.arguments().toArray())));
    }
  }

  /** What stands in the address of a request. */
  static AuditSearch.Entry entry(HttpServletRequest request) {
    return new AuditSearch.Entry(
        request.getParameter("subject"),
        request.getParameter("id"),
        request.getParameter("account"),
        request.getParameter("organisation"),
        request.getParameter("what"),
        request.getParameter("from"),
        request.getParameter("until"));
  }

  public Slice<AuditRow> getFound() {
    return found;
  }

  public AuditSearch.Entry getEntry() {
    return entry(request);
  }

  /** Whether less than all is looked for. */
  public boolean isFiltered() {
    return request.getQueryString() != null;
  }

  /** Where what was found is downloaded. */
  public String getExport() {
    String query = request.getQueryString();
    return "/workbench/audit/export" + (query == null ? "" : "?" + query);
  }

  /** What is wrong with each field. */
  public Map<String, String> getFaults() {
    return faults;
  }
}
