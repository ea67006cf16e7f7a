package org.techmarket.reference;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.regex.Pattern;
import org.techmarket.shared.EntryReader;

/**
 * An intellectual property right (知识产权) by its number: a patent or application with its check
 * digit, a registered software copyright, or a plant variety.
 */
@Embeddable
public record IpRight(
    @Enumerated(EnumType.STRING) @Column(length = 20) Kind kind,
    @Column(length = 20) String number) {

  /** The kinds of rights whose numbers can be told apart. */
  public enum Kind {
    PATENT,
    SOFTWARE,
    PLANT_VARIETY
  }

  private static final Pattern PATENT =
      Pattern.compile("(?:ZL|CN)?((?:19|20)\\d{2}[12389]\\d{7}|\\d{2}[1-389]\\d{5})\\.?([0-9X])");
  private static final Pattern SOFTWARE = Pattern.compile("20\\d{2}SR\\d{7}");
  private static final Pattern PLANT_VARIETY = Pattern.compile("CNA\\d{8}\\.\\d|CNA\\d{11}");

  /**
   * Reads a number as people write it.
   *
   * @throws IllegalArgumentException when it is none, or its check digit does not agree
   */
  public static IpRight parse(String entered) {
    String number = EntryReader.plain(entered).toUpperCase(Locale.ROOT);
    var patent = PATENT.matcher(number);
    if (patent.matches() && patentCheck(patent.group(1)) == patent.group(2).charAt(0)) {
      String prefix = number.startsWith("ZL") ? "ZL" : number.startsWith("CN") ? "CN" : "";
      return new IpRight(Kind.PATENT, prefix + patent.group(1) + "." + patent.group(2));
    }
    if (SOFTWARE.matcher(number).matches()) {
      return new IpRight(Kind.SOFTWARE, number);
    }
    if (PLANT_VARIETY.matcher(number).matches()) {
      return new IpRight(Kind.PLANT_VARIETY, number);
    }
    throw new IllegalArgumentException("Not the number of a right: " + number);
  }

  private static char patentCheck(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      sum += (digits.charAt(i) - '0') * (i % 8 + 2);
    }
    int check = sum % 11;
    return check == 10 ? 'X' : (char) ('0' + check);
  }

  @Override
  public String toString() {
    return number;
  }
}
