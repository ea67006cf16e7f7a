package org.techmarket.notification;

import java.util.EnumMap;
import java.util.Map;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.NoticeKind;

/** How somebody wants to be told of each kind of notice, as it was chosen. */
public record DeliveryEntry(String decision, String progress, String work) {

  /**
   * Reads the entry.
   *
   * @throws Invalid when a choice is none
   */
  public Map<NoticeKind, Delivery> read() {
    EntryReader read = new EntryReader();
    Map<NoticeKind, Delivery> chosen = new EnumMap<>(NoticeKind.class);
    chosen.put(NoticeKind.DECISION, read.choice("decision", decision, Delivery.class));
    chosen.put(NoticeKind.PROGRESS, read.choice("progress", progress, Delivery.class));
    chosen.put(NoticeKind.WORK, read.choice("work", work, Delivery.class));
    read.done();
    return chosen;
  }
}
