package org.techmarket.shared;

import java.util.List;

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
    return (int) Math.max(1, (total + size - 1) / size);
  }
}
