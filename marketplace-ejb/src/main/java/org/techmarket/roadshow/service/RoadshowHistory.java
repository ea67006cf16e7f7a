package org.techmarket.roadshow.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.service.HistoryReaders;

/** Event managers. */
@Dependent
class RoadshowHistory implements HistoryReaders {

  @Inject private Caller caller;

  @Override
  public String subject() {
    return "Roadshow";
  }

  @Override
  public boolean mayRead(long id) {
    return caller.is(Role.EVENT_MANAGER);
  }
}
