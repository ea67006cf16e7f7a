package org.techmarket.registration;

import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A class of the national economy (国民经济行业, GB/T 4754-2017): four digits, of which the first two lie
 * within the range of one section, A to T.
 */
public record IndustryClass(String code) {

  private static final String SECTIONS = "ABCDEFGHIJKLMNOPQRST";
  private static final int[] LAST_OF_SECTION = {
    5, 12, 43, 46, 50, 52, 60, 62, 65, 69, 70, 72, 75, 79, 82, 83, 85, 90, 96, 97
  };
  private static final NavigableMap<Integer, Character> BY_LAST = new TreeMap<>();

  static {
    for (int i = 0; i < LAST_OF_SECTION.length; i++) {
      BY_LAST.put(LAST_OF_SECTION[i], SECTIONS.charAt(i));
    }
  }

  /**
   * @throws IllegalArgumentException when the code has another form or lies in no section
   */
  public IndustryClass {
    if (!code.matches("\\d{4}")
        || division(code) == 0
        || BY_LAST.ceilingKey(division(code)) == null) {
      throw new IllegalArgumentException("No class of GB/T 4754: " + code);
    }
  }

  /** The letter of the section. */
  public char section() {
    return BY_LAST.ceilingEntry(division(code)).getValue();
  }

  private static int division(String code) {
    return Integer.parseInt(code.substring(0, 2));
  }
}
