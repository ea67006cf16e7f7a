package org.techmarket.roadshow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.techmarket.roadshow.RoadshowStage;
import org.techmarket.roadshow.service.RoadshowBookingQueries;
import org.techmarket.roadshow.service.RoadshowBookingService;
import org.techmarket.roadshow.service.RoadshowQueries;
import org.techmarket.roadshow.service.RoadshowService;
import org.techmarket.roadshow.service.RoadshowView;
import org.techmarket.roadshow.service.SlotQueries;
import org.techmarket.roadshow.service.SlotRow;
import org.techmarket.roadshow.service.SlotState;
import org.techmarket.shared.web.Choice;
import org.techmarket.shared.web.DecisionPage;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/** One roadshow with its slots: institutions take one, event managers open and cancel it. */
@Named
@RequestScoped
public class RoadshowPage {

  @Inject private RoadshowQueries roadshows;
  @Inject private SlotQueries slotQueries;
  @Inject private RoadshowService service;
  @Inject private RoadshowBookingService bookings;
  @Inject private RoadshowBookingQueries bookingQueries;
  @Inject private DecisionPage decision;
  @Inject private WordsPage words;
  @Inject private Clock clock;

  @Inject @Param private String key;
  private RoadshowView view;
  private List<SlotRow> slots;
  private List<Choice> achievements;
  private final Map<String, String> form = new LinkedHashMap<>();

  public void take(int ordinal) {
    long booking = bookings.take(getView().number(), ordinal, form.get("achievement"));
    Done.goTo("/workbench/roadshow/booking?id=" + booking, words.say("roadshow.taken", ordinal));
  }

  public void publish() {
    service.publish(getView().id(), decision.entered());
    RoadshowView open = roadshows.view(key);
    int count = slotQueries.of(open.id()).size();
    Done.goTo(
        "/workbench/roadshow/roadshow?key=" + open.number(),
        words.say("roadshow.published", open.number(), count));
  }

  public void cancel() {
    service.cancel(getView().id(), decision.entered());
    Done.goTo(
        "/workbench/roadshow/roadshows",
        words.say("roadshow.cancelled", view.theme(), view.liveBookings()));
  }

  /** What is shown; what does not exist is not found. */
  public RoadshowView getView() {
    if (view == null) {
      view = roadshows.view(key);
    }
    return view;
  }

  public List<SlotRow> getSlots() {
    if (slots == null) {
      slots = slotQueries.of(getView().id());
    }
    return slots;
  }

  /** The caller's achievements that may be booked here. */
  public List<Choice> getAchievements() {
    if (achievements == null) {
      achievements =
          bookingQueries.bookable(getView().id()).stream()
              .map(a -> new Choice(String.valueOf(a.id()), a.number() + " " + a.name()))
              .toList();
    }
    return achievements;
  }

  /** How many slots there are of each state, by its name. */
  public Map<String, Long> getCounts() {
    Map<String, Long> counts =
        getSlots().stream()
            .collect(Collectors.groupingBy(slot -> slot.state().name(), Collectors.counting()));
    Arrays.stream(SlotState.values()).forEach(state -> counts.putIfAbsent(state.name(), 0L));
    return counts;
  }

  public long getFree() {
    return getCounts().get(SlotState.FREE.name());
  }

  /** How the roadshow stands: draft, open, full, closed, over or cancelled. */
  public String getStanding() {
    RoadshowView shown = getView();
    if (shown.stage() != RoadshowStage.OPEN) {
      return shown.stage().name().toLowerCase(Locale.ROOT);
    }
    if (shown.endsAt().isBefore(clock.instant())) {
      return "over";
    }
    if (shown.entryDeadline().isBefore(LocalDate.now(clock))) {
      return "closed";
    }
    return getFree() > 0 ? "open" : "full";
  }

  /** The colour of {@link #getStanding()}. */
  public String getTone() {
    return switch (getStanding()) {
      case "open" -> "done";
      case "full", "closed" -> "waiting";
      case "cancelled" -> "refused";
      default -> "neutral";
    };
  }

  public Map<String, String> getForm() {
    return form;
  }
}
