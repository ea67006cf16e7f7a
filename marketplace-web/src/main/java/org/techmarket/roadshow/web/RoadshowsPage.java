package org.techmarket.roadshow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.techmarket.roadshow.service.RoadshowQueries;
import org.techmarket.roadshow.service.RoadshowRow;
import org.techmarket.shared.Slice;
import org.techmarket.shared.web.ListPage;

/** The roadshows to come, for everybody; all of them, for event managers. */
@Named
@RequestScoped
public class RoadshowsPage {

  @Inject private RoadshowQueries roadshows;
  @Inject private ListPage list;

  private List<RoadshowRow> upcoming;
  private Slice<RoadshowRow> found;

  public List<RoadshowRow> getUpcoming() {
    if (upcoming == null) {
      upcoming = roadshows.upcoming();
    }
    return upcoming;
  }

  /** What an event manager found among all. */
  public Slice<RoadshowRow> getFound() {
    if (found == null) {
      found = roadshows.search(list.search());
    }
    return found;
  }
}
