package org.techmarket.registration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;

/**
 * What a registrar enters on returning a case for correction.
 *
 * @param reason 5 to 500 characters
 * @param remarks words beside the fields of {@link RegistrationEntry}, 2 to 200 characters each
 * @param version the version the decision was taken on
 */
public record ReturnEntry(String reason, Map<String, String> remarks, String version) {

  /** What the entry says, once read. */
  public record Terms(String reason, Map<String, String> remarks) {}

  /**
   * Reads the entry.
   *
   * @throws Invalid when the reason is missing or a remark stands beside no field
   */
  public Terms read() {
    EntryReader read = new EntryReader();
    String why = read.text("reason", reason, 5, 500);
    Map<String, String> words = new TreeMap<>();
    (remarks == null ? Map.<String, String>of() : remarks)
        .forEach(
            (field, remark) -> {
              if (!isField(field)) {
                read.fault("remarks", "shared.notAChoice");
              } else if (!EntryReader.plain(remark).isEmpty()) {
                words.put(field, read.text(nameOf(field), remark, 2, 200));
              }
            });
    read.done();
    return new Terms(why, words);
  }

  /** What the remark beside a field is called in the form, such as {@code remarksTechAmount}. */
  public static String nameOf(String field) {
    return "remarks" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
  }

  private static boolean isField(String name) {
    return Arrays.stream(RegistrationEntry.class.getRecordComponents())
        .anyMatch(c -> c.getName().equals(name) && !name.equals("version"));
  }
}
