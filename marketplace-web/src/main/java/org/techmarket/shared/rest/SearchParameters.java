package org.techmarket.shared.rest;

import jakarta.ws.rs.QueryParam;
import org.techmarket.shared.Search;

/** What a program looks for in a list, as it stands in the address. */
public class SearchParameters {

  @QueryParam("q")
  private String text;

  @QueryParam("stage")
  private String stage;

  @QueryParam("page")
  private String page;

  public Search read() {
    return Search.read(text, stage, page);
  }
}
