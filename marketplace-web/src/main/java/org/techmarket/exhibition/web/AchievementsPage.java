package org.techmarket.exhibition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.cdi.Param;
import org.techmarket.exhibition.service.AchievementQueries;
import org.techmarket.exhibition.service.AchievementRow;
import org.techmarket.exhibition.service.AchievementSearch;
import org.techmarket.shared.Slice;

/** The library: what is looked for stands in the address. */
@Named
@RequestScoped
public class AchievementsPage {

  @Inject private AchievementQueries achievements;

  @Inject @Param private String q;
  @Inject @Param private String field;
  @Inject @Param private String trl;
  @Inject @Param private String page;
  private Slice<AchievementRow> found;

  /** What was found. */
  public Slice<AchievementRow> getFound() {
    if (found == null) {
      found = achievements.search(AchievementSearch.read(q, field, trl, page));
    }
    return found;
  }

  public boolean isFiltered() {
    return said(q) || said(field) || said(trl);
  }

  /** The address of another page of the same search. */
  public String url(int other) {
    return "?q="
        + encoded(q)
        + "&field="
        + encoded(field)
        + "&trl="
        + encoded(trl)
        + "&page="
        + other;
  }

  private static boolean said(String text) {
    return text != null && !text.isBlank();
  }

  private static String encoded(String text) {
    return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public String getQ() {
    return q;
  }

  public String getField() {
    return field;
  }

  public String getTrl() {
    return trl;
  }
}
