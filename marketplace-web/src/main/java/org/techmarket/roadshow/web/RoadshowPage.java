package org.techmarket.roadshow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.techmarket.roadshow.service.RoadshowBookingService;
import org.techmarket.roadshow.service.RoadshowQueries;
import org.techmarket.roadshow.service.RoadshowService;
import org.techmarket.roadshow.service.RoadshowView;
import org.techmarket.roadshow.service.SlotQueries;
import org.techmarket.roadshow.service.SlotRow;
import org.techmarket.roadshow.service.SlotState;
import org.techmarket.shared.Decision;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.WordsPage;

/** One roadshow with its slots: institutions take one, event managers open and cancel it. */
@Named
@RequestScoped
public class RoadshowPage {

  @Inject private RoadshowQueries roadshows;
  @Inject private SlotQueries slotQueries;
  @Inject private RoadshowService service;
  @Inject private RoadshowBookingService bookings;
  @Inject private WordsPage words;

  private String key;
  private RoadshowView view;
  private List<SlotRow> slots;
  private final Map<String, String> form = new LinkedHashMap<>();

  public void take(int ordinal) {
    long booking = bookings.take(getView().number(), ordinal, form.get("achievement"));
    Done.goTo("/workbench/roadshow/booking?id=" + booking, words.say("roadshow.taken", ordinal));
  }

  public void publish() {
    service.publish(getView().id(), Forms.read(Decision.class, form));
    RoadshowView open = roadshows.view(key);
    int count = slotQueries.of(open.id()).size();
    Done.goTo(
        "/workbench/roadshow/roadshow?key=" + open.number(),
        words.say("roadshow.published", open.number(), count));
  }

  public void cancel() {
    service.cancel(getView().id(), Forms.read(Decision.class, form));
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

  /** How many slots there are of each state. */
  public Map<SlotState, Long> getCounts() {
    Map<SlotState, Long> counts =
        getSlots().stream().collect(Collectors.groupingBy(SlotRow::state, Collectors.counting()));
    Arrays.stream(SlotState.values()).forEach(state -> counts.putIfAbsent(state, 0L));
    return counts;
  }

  public long getFree() {
    return getCounts().get(SlotState.FREE);
  }

  public Map<String, String> getForm() {
    return form;
  }

  public String getKey() {
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }
}
