package org.techmarket.document.service;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Bands divided among pages before the first is drawn, so that each page can tell how many. */
public final class Pages {

  /** Draws what stands on each page besides its bands. */
  @FunctionalInterface
  public interface Surround {

    /**
     * @param page from 1
     */
    void draw(Paper paper, int page, int count);
  }

  /**
   * Where bands stand, in points.
   *
   * @param first top of the first page
   * @param later top of each page after it
   */
  public record Margins(float left, float first, float later, float bottom) {}

  /** How many bands a closing that turns the page has for company. */
  private static final int COMPANY = 4;

  private final List<List<Band>> pages = new ArrayList<>(List.of(new ArrayList<>()));
  private final Margins margins;
  private float room;

  public Pages(Margins margins) {
    this.margins = margins;
    room = margins.first() - margins.bottom();
  }

  public Pages with(List<Band> bands) {
    Deque<Band> waiting = new ArrayDeque<>(bands);
    while (!waiting.isEmpty()) {
      place(waiting);
    }
    return this;
  }

  /**
   * Leaves room at the end of the last page for what closes the paper. Where that needs a page of
   * its own, it takes the last bands along.
   */
  public Pages closing(float height) {
    if (room < height) {
      List<Band> full = page();
      int staying = Math.max(full.size() - COMPANY, full.size() / 2);
      List<Band> company = full.subList(staying, full.size());
      List<Band> moved = List.copyOf(company);
      company.clear();
      turn();
      with(moved);
      if (room < height) {
        turn();
      }
    }
    return this;
  }

  public int count() {
    return pages.size();
  }

  /** Draws all pages; the paper is left on the last. */
  public void draw(Paper paper, Surround surround) {
    Tag table = paper.root().child("Table");
    for (int page = 1; page <= pages.size(); page++) {
      if (page > 1) {
        paper.newPage();
      }
      surround.draw(paper, page, pages.size());
      float top = page == 1 ? margins.first() : margins.later();
      for (Band band : pages.get(page - 1)) {
        table = band.draw(paper, table, margins.left(), top);
        top -= band.height();
      }
    }
  }

  private void place(Deque<Band> waiting) {
    Band band = waiting.pop();
    if (band.wanted() <= room) {
      add(band);
      return;
    }
    List<Band> parts = band.cut(room);
    if (parts.size() > 1) {
      add(parts.get(0));
      waiting.push(parts.get(1));
      turn();
    } else if (page().isEmpty() && pages.size() > 1) {
      add(band); // no page has room for it
    } else {
      waiting.push(band);
      turn();
    }
  }

  private void add(Band band) {
    page().add(band);
    room -= band.height();
  }

  private void turn() {
    pages.add(new ArrayList<>());
    room = margins.later() - margins.bottom();
  }

  private List<Band> page() {
    return pages.get(pages.size() - 1);
  }
}
