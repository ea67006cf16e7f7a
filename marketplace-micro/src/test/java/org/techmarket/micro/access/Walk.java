package org.techmarket.micro.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.techmarket.micro.Reply;
import org.techmarket.micro.WebForm;

/** Everybody asks for every row of the table, once; what they are answered is kept. */
final class Walk {

  private final Stock stock;
  private final Cast cast;
  private final List<AccessRow> rows;
  private final Map<AccessRow, Map<Person, Reply>> answers = new ConcurrentHashMap<>();

  Walk(List<AccessRow> rows, Stock stock, Cast cast) {
    this.rows = rows;
    this.stock = stock;
    this.cast = cast;
    rows.parallelStream().forEach(row -> answers.put(row, asked(row)));
  }

  /** The table as it is. */
  Stream<AccessRow> answered() {
    return rows.parallelStream()
        .map(row -> row.answered(Stream.of(Column.values()).map(c -> cell(row, c)).toList()));
  }

  /** What is said to whoever presses a button that they are not shown: who, which and the sign. */
  List<String> pressedInVain() {
    return rows.parallelStream().filter(AccessRow::isPage).flatMap(this::pressed).toList();
  }

  /** All answers to rows of ours. */
  Map<String, Reply> answers() {
    Map<String, Reply> all = new LinkedHashMap<>();
    answers.forEach(
        (row, replies) ->
            replies.forEach((who, reply) -> all.put(row.address() + " by " + who.who(), reply)));
    return all;
  }

  private Map<Person, Reply> asked(AccessRow row) {
    Map<Person, Reply> replies = new LinkedHashMap<>();
    cast.everybody().forEach(person -> replies.put(person, person.ask(row, facts(row))));
    return replies;
  }

  /** One sign, or one of who holds the thing and one of a stranger. */
  private String cell(AccessRow row, Column column) {
    return cast.of(column).stream()
        .map(person -> sign(row, person))
        .distinct()
        .collect(Collectors.joining("/"));
  }

  /** What does not open must not do so under the name of its file either. */
  private String sign(AccessRow row, Person person) {
    String sign = Sign.of(row, answers.get(row).get(person));
    if (!row.isPage() || sign.equals(Sign.MAY)) {
      return sign;
    }
    String asFile = Sign.of(row, person.ask(row.asFile(), facts(row)));
    return asFile.equals(sign) ? sign : sign + " but as a file " + asFile;
  }

  private Stream<String> pressed(AccessRow row) {
    Map<Person, Map<String, WebForm>> shown = new LinkedHashMap<>();
    answers.get(row).forEach((person, reply) -> shown.put(person, Buttons.of(reply)));
    Map<String, WebForm> all = new LinkedHashMap<>();
    shown.values().forEach(buttons -> buttons.forEach(all::putIfAbsent));
    List<String> pressed = new ArrayList<>();
    shown.forEach(
        (person, buttons) -> {
          TreeSet<String> others = new TreeSet<>(all.keySet());
          others.removeAll(buttons.keySet());
          others.forEach(name -> pressed.add(pressed(row, person, name, all.get(name))));
        });
    return pressed.stream();
  }

  private static String pressed(AccessRow row, Person person, String button, WebForm form) {
    String sign = Sign.of(row, person.visitor().send(form));
    return "%s on %s by %s: %s".formatted(button, row.address(), person.who(), sign);
  }

  private Map<String, String> facts(AccessRow row) {
    return stock.facts(row.on());
  }
}
