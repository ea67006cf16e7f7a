package org.techmarket.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.techmarket.audit.AuditEntry;
import org.techmarket.audit.Deed;
import org.techmarket.audit.service.AuditQueries;
import org.techmarket.audit.service.AuditRow;
import org.techmarket.audit.service.AuditSearch;
import org.techmarket.shared.MarketTime;
import org.techmarket.shared.web.Failures;

/**
 * What was found as a table for other programs (CSV, RFC 4180), row by row as it is read. It begins
 * with the mark by which spreadsheets know UTF-8.
 */
@WebServlet("/workbench/audit/export")
public class AuditExportServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final char MARK = '\ufeff';
  private static final String HEAD =
      "id,at,subject,subjectId,sequence,verb,from,to,reason,login,name,organisation,address,before,after,previous,hash";

  @Inject private transient AuditQueries entries;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AuditSearch search;
    try {
      search = AuditEntriesPage.entry(request).read();
    } catch (RuntimeException e) {
      Failures.business(e).orElseThrow(() -> e);
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
      return;
    }
    response.setContentType("text/csv");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=audit.csv");
    response.setHeader("Cache-Control", "private, no-store");
    PrintWriter out = response.getWriter();
    out.write(MARK + HEAD + "\r\n");
    entries.export(search, row -> out.write(line(row)));
  }

  private static String line(AuditRow row) {
    AuditEntry entry = row.entry();
    Deed deed = entry.deed();
    return Stream.of(
                entry.id(),
                deed.at().atZone(MarketTime.ZONE).toOffsetDateTime(),
                entry.subject().type(),
                entry.subject().id(),
                entry.sequence(),
                deed.verb(),
                deed.from(),
                deed.to(),
                deed.reason(),
                row.login(),
                row.by(),
                row.organisation(),
                deed.actor().address(),
                fields(deed.altered().before()),
                fields(deed.altered().after()),
                entry.previous(),
                entry.hash())
            .map(AuditExportServlet::cell)
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String fields(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + field.getValue())
        .collect(Collectors.joining("\n"));
  }

  /** Quoted; what a spreadsheet would take for a formula begins with an apostrophe. */
  private static String cell(Object value) {
    String text = value == null ? "" : String.valueOf(value);
    String safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
    return '"' + safe.replace("\"", "\"\"") + '"';
  }
}
