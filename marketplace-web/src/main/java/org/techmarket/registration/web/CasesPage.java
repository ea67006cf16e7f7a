package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.service.RegistrationQueries;
import org.techmarket.registration.service.RegistrationRow;
import org.techmarket.shared.web.WordsPage;

/** The cases of one's point; the stage looked for stands in the address. */
@Named
@RequestScoped
public class CasesPage {

  @Inject private RegistrationQueries cases;
  @Inject private WordsPage words;
  @Inject private Clock clock;

  @Inject @Param private String stage;
  private List<RegistrationRow> rows;

  public List<RegistrationRow> getRows() {
    if (rows == null) {
      rows =
          Arrays.stream(CaseStage.values())
              .filter(known -> known.name().equals(stage))
              .findFirst()
              .map(cases::ofPoint)
              .orElseGet(cases::ofPoint);
    }
    return rows;
  }

  /** How many there are, or that there are more than are shown. */
  public String getCount() {
    int count = getRows().size();
    return words.say(
        count < RegistrationQueries.MOST ? "registration.cases.count" : "registration.cases.first",
        count);
  }

  /** Who must act by when. */
  public String must(RegistrationRow row) {
    return row.dueOn() == null
        ? ""
        : words.say("registration.must." + row.stage(), words.shortDay(row.dueOn()));
  }

  /** Whether the last day to act is over. */
  public boolean isLate(RegistrationRow row) {
    return row.dueOn() != null && LocalDate.now(clock).isAfter(row.dueOn());
  }

  public boolean isFiltered() {
    return stage != null && !stage.isBlank();
  }

  public String getStage() {
    return stage;
  }
}
