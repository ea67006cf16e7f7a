package org.techmarket.registration.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.techmarket.shared.Refused;
import org.techmarket.shared.service.OpenBusiness;

/** Cases that are not decided; and a point, before which others may bring theirs at any time. */
@Dependent
class OpenRegistrations implements OpenBusiness {

  @Inject private RegistrationQueries cases;
  @Inject private RegistrationPointQueries points;

  @Override
  public List<Refused.Ground> of(long organisation) {
    List<Refused.Ground> open = new ArrayList<>();
    long undecided = cases.countOpen(organisation);
    if (undecided > 0) {
      open.add(Refused.Ground.of("registration.casesOpen", undecided));
    }
    if (points.isPoint(organisation)) {
      open.add(Refused.Ground.of("registration.pointOpen"));
    }
    return open;
  }
}
