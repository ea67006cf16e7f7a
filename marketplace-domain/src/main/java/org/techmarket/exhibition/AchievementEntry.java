package org.techmarket.exhibition;

import java.util.ArrayList;
import java.util.List;
import org.techmarket.reference.IpRight;
import org.techmarket.reference.TechnologyField;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/**
 * What an institution enters about an achievement, as it was typed or sent.
 *
 * @param ipNumbers one number a right, at most {@value #MOST_RIGHTS}
 * @param version the version a correction was made on; empty for a new achievement
 */
public record AchievementEntry(
    String name,
    String type,
    String field,
    String trl,
    String summary,
    List<String> ipNumbers,
    String version) {

  static final int MOST_RIGHTS = 20;

  /** What the entry says, once read. */
  public record Terms(
      String name,
      AchievementType type,
      TechnologyField field,
      int trl,
      String summary,
      List<IpRight> rights) {}

  /**
   * Reads the entry.
   *
   * @throws Invalid when a field cannot be read
   */
  public Terms read() {
    EntryReader read = new EntryReader();
    String called = read.text("name", name, 4, 100);
    AchievementType kind = read.choice("type", type, AchievementType.class);
    TechnologyField of = read.choice("field", field, TechnologyField.class);
    int level = read.number("trl", trl, 1, 9);
    String about = read.text("summary", summary, 20, 2000);
    List<IpRight> rights = readRights(read);
    read.done();
    return new Terms(called, kind, of, level, about, rights);
  }

  private List<IpRight> readRights(EntryReader read) {
    List<IpRight> rights = new ArrayList<>();
    List<String> numbers =
        ipNumbers == null
            ? List.of()
            : ipNumbers.stream().filter(n -> n != null && !n.isBlank()).toList();
    if (numbers.size() > MOST_RIGHTS) {
      return read.fault("ipNumbers", "exhibition.tooManyRights", MOST_RIGHTS);
    }
    for (String number : numbers) {
      try {
        IpRight right = IpRight.parse(number);
        if (!rights.contains(right)) {
          rights.add(right);
        }
      } catch (IllegalArgumentException e) {
        read.fault("ipNumbers", "exhibition.notAnIpNumber", shortened(number));
      }
    }
    return rights;
  }

  private static String shortened(String number) {
    return number.strip().length() > 30 ? number.strip().substring(0, 30) + "…" : number.strip();
  }
}
