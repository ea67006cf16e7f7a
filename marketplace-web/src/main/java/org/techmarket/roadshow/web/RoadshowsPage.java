package org.techmarket.roadshow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.techmarket.roadshow.service.RoadshowQueries;
import org.techmarket.roadshow.service.RoadshowRow;

/** The roadshows to come, for everybody; all of them, for event managers. */
@Named
@RequestScoped
public class RoadshowsPage {

  @Inject private RoadshowQueries roadshows;

  private List<RoadshowRow> upcoming;
  private List<RoadshowRow> all;

  public List<RoadshowRow> getUpcoming() {
    if (upcoming == null) {
      upcoming = roadshows.upcoming();
    }
    return upcoming;
  }

  public List<RoadshowRow> getAll() {
    if (all == null) {
      all = roadshows.all();
    }
    return all;
  }
}
