package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.techmarket.registration.service.RegistrationPointQueries;
import org.techmarket.registration.service.RegistrationPointRow;
import org.techmarket.shared.NotFound;

/** The registration points, and one of them. */
@Named
@RequestScoped
public class PointsPage {

  @Inject private RegistrationPointQueries points;

  @Inject @Param private String id;
  private List<RegistrationPointRow> rows;
  private RegistrationPointRow view;

  public List<RegistrationPointRow> getRows() {
    if (rows == null) {
      rows = points.all();
    }
    return rows;
  }

  /** The one that is shown; what does not exist is not found. */
  public RegistrationPointRow getView() {
    if (view == null) {
      if (id == null || !id.matches("\\d{1,18}")) {
        throw new NotFound("registration.point", id);
      }
      view = points.view(Long.parseLong(id));
    }
    return view;
  }
}
