package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.techmarket.shared.Refused;
import org.techmarket.shared.service.OpenBusiness;

/** What of an organisation's business in the whole market keeps it from being closed. */
@ApplicationScoped
class UnfinishedBusiness {

  @Inject @Any private Instance<OpenBusiness> kinds;

  List<Refused.Ground> of(long organisation) {
    return kinds.stream().flatMap(kind -> kind.of(organisation).stream()).toList();
  }

  /**
   * Makes sure that there is none.
   *
   * @throws Refused when there is, for each kind
   */
  void checkNone(long organisation) {
    List<Refused.Ground> open = of(organisation);
    if (!open.isEmpty()) {
      throw new Refused(open);
    }
  }
}
