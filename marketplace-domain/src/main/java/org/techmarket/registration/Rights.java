package org.techmarket.registration;

import java.util.ArrayList;
import java.util.List;
import org.techmarket.reference.IpRight;
import org.techmarket.shared.EntryReader;

/** The intellectual property a contract is about, and the numbers of its rights (知识产权). */
public record Rights(IpType type, List<IpRight> numbers) {

  static final int MOST = 50;
  private static final int SHOWN = 30;

  public Rights {
    numbers = List.copyOf(numbers);
  }

  static Rights read(EntryReader read, RegistrationEntry entry) {
    IpType type = read.choice("ipType", entry.ipType(), IpType.class);
    List<String> entered =
        entry.ipNumbers() == null
            ? List.of()
            : entry.ipNumbers().stream().filter(n -> n != null && !n.isBlank()).toList();
    if (entered.size() > MOST) {
      read.fault("ipNumbers", "registration.tooManyRights", MOST);
      return new Rights(type, List.of());
    }
    if (type == IpType.PATENT && entered.isEmpty()) {
      read.fault("ipNumbers", "registration.patentNumberMissing");
    }
    if (type != null && !type.isNumbered() && !entered.isEmpty()) {
      read.fault("ipNumbers", "registration.typeHasNoNumbers", type);
      return new Rights(type, List.of());
    }
    return new Rights(type, type == null ? List.of() : numbers(read, type, entered));
  }

  private static List<IpRight> numbers(EntryReader read, IpType type, List<String> entered) {
    List<IpRight> rights = new ArrayList<>();
    for (String number : entered) {
      try {
        IpRight right = IpRight.parse(number);
        if (!type.fits(right)) {
          read.fault("ipNumbers", "registration.numberOfAnotherType", right.number(), type);
        } else if (!rights.contains(right)) {
          rights.add(right);
        }
      } catch (IllegalArgumentException e) {
        read.fault("ipNumbers", "registration.notAnIpNumber", shortened(number.strip()));
      }
    }
    return rights;
  }

  private static String shortened(String number) {
    return number.codePointCount(0, number.length()) > SHOWN
        ? number.substring(0, number.offsetByCodePoints(0, SHOWN)) + "…"
        : number;
  }
}
