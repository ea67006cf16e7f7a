package org.techmarket.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.techmarket.shared.Search;

/** What is looked for in the list that is shown; it stands in the address. */
@Named("list")
@RequestScoped
public class ListPage {

  @Inject @Param private String q;
  @Inject @Param private String stage;
  @Inject @Param private String page;

  public Search search() {
    return Search.read(q, stage, page);
  }

  /** Whether less than all is looked for. */
  public boolean isFiltered() {
    return isSaid(q) || isSaid(stage);
  }

  public String getQ() {
    return q;
  }

  public String getStage() {
    return stage;
  }

  private static boolean isSaid(String text) {
    return text != null && !text.isBlank();
  }
}
