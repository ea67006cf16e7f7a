package org.techmarket.roadshow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.techmarket.intake.web.FormMemory;
import org.techmarket.roadshow.BookingStage;
import org.techmarket.roadshow.Pitch;
import org.techmarket.roadshow.PitchEntry;
import org.techmarket.roadshow.service.BookingView;
import org.techmarket.roadshow.service.RoadshowBookingQueries;
import org.techmarket.roadshow.service.RoadshowBookingService;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.web.DecisionPage;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.WordsPage;

/** One booking: the institution completes, corrects or cancels it, the event manager decides. */
@Named
@RequestScoped
public class BookingPage {

  @Inject private RoadshowBookingQueries bookings;
  @Inject private RoadshowBookingService service;
  @Inject private FormMemory memory;
  @Inject private DecisionPage decision;
  @Inject private WordsPage words;

  @Inject private Clock clock;

  @Inject @Param private String id;
  private BookingView view;
  private Map<String, String> form = new LinkedHashMap<>();

  public void open() {
    if (getView().may().submit()) {
      form = memory.open(getDraftOf(), this::filled);
    }
  }

  public void submit() {
    service.submit(getView().id(), Forms.read(PitchEntry.class, form));
    memory.done(getDraftOf());
    stay("roadshow.submitted");
  }

  /** The other form is not sent with it, and must hold what was typed when this is refused. */
  public void cancel() {
    open();
    service.cancel(getView().id(), decision.entered());
    stay("roadshow.bookingCancelled");
  }

  public void confirm() {
    service.confirm(getView().id(), decision.entered());
    stay("roadshow.confirmed");
  }

  public void returnForCorrection() {
    service.returnForCorrection(getView().id(), decision.entered());
    stay("roadshow.returned");
  }

  public void reject() {
    service.reject(getView().id(), decision.entered());
    stay("roadshow.rejected");
  }

  /** What is shown; what is none of the caller's business is not found. */
  public BookingView getView() {
    if (view == null) {
      if (id == null || !id.matches("\\d{1,18}")) {
        throw new NotFound("roadshow.booking", id);
      }
      view = bookings.view(Long.parseLong(id));
    }
    return view;
  }

  /** How it stands: what was not completed in time has expired, written down or not. */
  public BookingStage getStage() {
    return isOverdue() ? BookingStage.EXPIRED : getView().stage();
  }

  /** Since when it stands so. */
  public Instant getSince() {
    return isOverdue() ? getView().actUntil() : getView().stageSince();
  }

  /** What happens next and who must act, in one sentence. */
  public String getNext() {
    BookingView v = getView();
    return words.say("roadshow.next." + getStage(), v.actUntil(), v.ordinal(), v.startsAt());
  }

  /** Whether the form is there: as long as it may be sent, and when it was sent too late. */
  public boolean isFormShown() {
    return getView().may().submit() || !form.isEmpty();
  }

  /** Under what the form is saved while it is typed. */
  public String getDraftOf() {
    return "pitch/" + getView().id();
  }

  public String getNote() {
    return memory.note();
  }

  public Map<String, String> getForm() {
    return form;
  }

  private boolean isOverdue() {
    Instant until = getView().actUntil();
    return until != null && !clock.instant().isBefore(until);
  }

  private void stay(String said) {
    Done.goTo(
        "/workbench/roadshow/booking?id=" + view.id(),
        words.say(said, view.ordinal(), view.organisation()));
  }

  private Map<String, String> filled() {
    Map<String, String> filled = Forms.empty(PitchEntry.class);
    filled.put("version", String.valueOf(getView().version()));
    Pitch pitch = getView().pitch();
    if (pitch != null) {
      filled.put("presenter", pitch.presenter());
      filled.put("phone", pitch.phone());
      filled.put("companion1", pitch.companion1());
      filled.put("companion2", pitch.companion2());
      filled.put("seeking", pitch.seeking().name());
    }
    return filled;
  }
}
