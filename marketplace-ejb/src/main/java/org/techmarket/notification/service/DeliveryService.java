package org.techmarket.notification.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.notification.Delivery;
import org.techmarket.notification.DeliveryEntry;
import org.techmarket.notification.DeliveryRepository;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.NoticeKind;

/** How the caller wants to be told. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class DeliveryService {

  @Inject private DeliveryRepository deliveries;
  @Inject private Caller caller;

  /** What holds for the caller now. */
  public Map<NoticeKind, Delivery> mine() {
    Map<NoticeKind, Delivery> all = new EnumMap<>(NoticeKind.class);
    for (NoticeKind kind : NoticeKind.values()) {
      all.put(kind, Delivery.usual(kind));
    }
    all.putAll(deliveries.of(caller.accountId()));
    return all;
  }

  /**
   * Chooses; what was written already goes out as it was.
   *
   * @throws Invalid when a choice is none
   */
  public void choose(DeliveryEntry entry) {
    entry.read().forEach((kind, how) -> deliveries.choose(caller.accountId(), kind, how));
  }
}
