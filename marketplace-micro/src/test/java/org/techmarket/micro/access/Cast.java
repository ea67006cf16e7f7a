package org.techmarket.micro.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.techmarket.micro.Market;

/**
 * Everybody the table is about; of roles of organisations there is somebody who holds the things of
 * the table, or before whose point they are, and a stranger.
 */
final class Cast {

  private static final AtomicInteger ADDRESSES = new AtomicInteger();

  private final Map<Column, List<Person>> people = new EnumMap<>(Column.class);

  /** With their sessions; a password takes its time, so they sign in side by side. */
  static Cast of(Market market, Stock stock) {
    Cast cast = new Cast();
    Stream.of(Column.values())
        .parallel()
        .forEach(column -> cast.enter(column, people(column, market, stock)));
    return cast;
  }

  /** Who holds the thing, and then a stranger; one only where nobody holds any. */
  List<Person> of(Column column) {
    return people.get(column);
  }

  Stream<Person> everybody() {
    return Stream.of(Column.values()).flatMap(column -> of(column).stream());
  }

  private synchronized void enter(Column column, List<Person> these) {
    people.put(column, these);
  }

  private static List<Person> people(Column column, Market market, Stock stock) {
    return switch (column) {
      case NOBODY -> List.of(Person.nobody(market, address()));
      case USER, ADMIN ->
          List.of(person(column, market, stock.holder()), person(column, market, stock.rival()));
      case REGISTRAR, REVIEWER ->
          List.of(
              person(column, market, stock.office()), person(column, market, stock.otherOffice()));
      default -> List.of(person(column, market, ""));
    };
  }

  private static Person person(Column column, Market market, String organisation) {
    String who = (column.head() + " " + organisation).strip();
    return Person.of(who, market, market.account(column.role(), organisation), address());
  }

  private static String address() {
    return "192.0.2." + ADDRESSES.incrementAndGet();
  }
}
