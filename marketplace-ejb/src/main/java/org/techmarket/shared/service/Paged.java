package org.techmarket.shared.service;

import jakarta.persistence.TypedQuery;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;

/** Answers lists page by page. */
public final class Paged {

  private Paged() {}

  public static <T> Slice<T> of(Search search, TypedQuery<Long> count, TypedQuery<T> rows) {
    return of(search.page(), Search.PAGE_SIZE, count, rows);
  }

  /**
   * One page, or the last one when there are fewer.
   *
   * @param page from 1
   * @param size how many rows a page holds
   * @param count counts the rows of all pages
   */
  public static <T> Slice<T> of(int page, int size, TypedQuery<Long> count, TypedQuery<T> rows) {
    long total = count.getSingleResult();
    int shown = Math.min(page, Slice.pages(total, size));
    return new Slice<>(
        rows.setFirstResult((shown - 1) * size).setMaxResults(size).getResultList(),
        total,
        shown,
        size);
  }
}
