package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.techmarket.registration.PersonSearch;
import org.techmarket.registration.service.CaseListQueries;
import org.techmarket.registration.service.RegistrationRow;
import org.techmarket.shared.Slice;
import org.techmarket.shared.web.ListPage;
import org.techmarket.shared.web.WordsPage;

/** The cases of one's point. */
@Named
@RequestScoped
public class CasesPage {

  @Inject private CaseListQueries cases;
  @Inject private ListPage list;
  @Inject private WordsPage words;
  @Inject private Clock clock;

  private Slice<RegistrationRow> found;
  private String personNumber;
  private String person;

  /** Looks for the cases of a person; the number goes into no address, and so into no log. */
  public void findPerson() {
    found = cases.ofPerson(new PersonSearch(personNumber));
    person = words.say("registration.cases.ofPerson", found.total());
  }

  /** What was typed; never shown again. */
  public String getPersonNumber() {
    return "";
  }

  public void setPersonNumber(String personNumber) {
    this.personNumber = personNumber;
  }

  /** How much was found of a person; null when nobody was looked for. */
  public String getPerson() {
    return person;
  }

  /** What was found. */
  public Slice<RegistrationRow> getFound() {
    if (found == null) {
      found = cases.ofPoint(list.search());
    }
    return found;
  }

  /** Who must act by when. */
  public String must(RegistrationRow row) {
    return row.dueOn() == null
        ? ""
        : words.say("registration.must." + row.stage(), words.shortDay(row.dueOn()));
  }

  /** Whether the last day to act is over. */
  public boolean isLate(RegistrationRow row) {
    return row.isOverdue(LocalDate.now(clock));
  }
}
