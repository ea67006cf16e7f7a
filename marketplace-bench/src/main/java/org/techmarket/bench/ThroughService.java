package org.techmarket.bench;

import org.techmarket.micro.Crowd;
import org.techmarket.roadshow.SlotTaken;
import org.techmarket.roadshow.service.RoadshowBookingService;
import org.techmarket.testing.Slice;
import org.techmarket.testing.TestCaller;

/** Books by the service itself, without server, sign-in and once-only. */
final class ThroughService implements Booker {

  private static final String TOKEN = "mkt_";

  private final RoadshowBookingService bookings;
  private final TestCaller caller;

  ThroughService(Slice slice) {
    bookings = slice.bean(RoadshowBookingService.class);
    caller = slice.bean(TestCaller.class);
  }

  @Override
  public boolean takes(int client, Crowd.Member member, Calendar.Place place) {
    caller.as(login(member));
    try {
      bookings.take(place.roadshow(), place.ordinal(), String.valueOf(member.achievement()));
      return true;
    } catch (SlotTaken quicker) {
      return false;
    } finally {
      caller.leave();
    }
  }

  /** The members of a crowd have tokens that tell their names. */
  static String login(Crowd.Member member) {
    return member.api().token().substring(TOKEN.length());
  }
}
