package org.techmarket.exhibition.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

  private static boolean said(String text) {
    return text != null && !text.isBlank();
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
