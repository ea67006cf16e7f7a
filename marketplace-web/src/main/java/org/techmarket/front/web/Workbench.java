package org.techmarket.front.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.techmarket.shared.web.Work;

/** The work of all capabilities, in the order of the rail. */
@RequestScoped
class Workbench {

  @Inject @Any private Instance<Work> found;

  private List<Work> all;

  List<Work> all() {
    if (all == null) {
      all = found.stream().sorted(Comparator.comparing(Work::place)).toList();
    }
    return all;
  }
}
