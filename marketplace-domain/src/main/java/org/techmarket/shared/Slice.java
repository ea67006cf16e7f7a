package org.techmarket.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list.
 *
 * @param rows what this page shows
 * @param total how many there are on all pages
 * @param page which page this is, from 1
 * @param size how many a page holds
 */
public record Slice<T>(List<T> rows, long total, int page, int size) {

  public int pages() {
    return pages(total, size);
  }

  /** How many pages so many rows take; nothing takes one. */
  public static int pages(long total, int size) {
    return (int) Math.max(1, (total + size - 1) / size);
  }

  /** The same page, with its rows shown otherwise. */
  public <R> Slice<R> map(Function<T, R> shown) {
    return new Slice<>(rows.stream().map(shown).toList(), total, page, size);
  }
}
