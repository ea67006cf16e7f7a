package org.techmarket.notification.service;

import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Search;

/**
 * What somebody looks for in their inbox.
 *
 * @param unread only what they have not looked at
 * @param page from 1
 */
public record NoticeSearch(boolean unread, int page) {

  /** Reads what stands in an address; what cannot be read asks for nothing. */
  public static NoticeSearch read(String unread, String page) {
    return new NoticeSearch(
        "true".equals(EntryReader.plain(unread)), Search.read(null, null, page).page());
  }
}
