package org.techmarket.micro.bad;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;

/** Fills in what the table abbreviates. */
final class Input {

  private static final Pattern MANY = Pattern.compile("\\{([^{}]+)\\*(\\d+)}");
  private static final Pattern DAY = Pattern.compile("\\{today([+-]\\d+)}");

  private static int serial = 80_000;

  private Input() {}

  static String of(String written, Things things) {
    String days =
        DAY.matcher(written)
            .replaceAll(d -> Market.today().plusDays(Long.parseLong(d.group(1))).toString());
    String filled =
        MANY.matcher(days)
            .replaceAll(
                m -> Matcher.quoteReplacement(m.group(1).repeat(Integer.parseInt(m.group(2)))));
    return switch (filled) {
      case "{code taken}" -> Entries.creditCode(taken(things));
      case "{a new code, full width}" -> fullWidth(Entries.creditCode(serial++));
      case "{a free day, full width}" -> fullWidth(Market.freeDay().toString());
      case "{published achievement}",
          "{submitted achievement}",
          "{file}",
          "{file of the seller}",
          "{PDF of the administrator}",
          "{large picture of the administrator}" ->
          id(things, filled.substring(1, filled.length() - 1));
      case "{another published achievement, full width}" ->
          fullWidth(id(things, "another published achievement"));
      default -> filled;
    };
  }

  private static String id(Things things, String thing) {
    return things.get(thing).get("id").asText();
  }

  /** The code of an organisation that is made for this. */
  private static int taken(Things things) {
    int code = serial++;
    things.by("admin").post("/organisations", Entries.organisation(code)).expect(201);
    return code;
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
    return wide.toString();
  }
}
