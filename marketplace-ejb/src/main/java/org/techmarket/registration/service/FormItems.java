package org.techmarket.registration.service;

import java.util.ArrayList;
import java.util.List;
import org.techmarket.registration.ContractSubType;
import org.techmarket.registration.RegistrationForm.Item;
import org.techmarket.registration.RegistrationForm.Section;
import org.techmarket.shared.Money;

/** Items of a registration form being written down; what was not said is left out. */
final class FormItems {

  private final List<Item> items = new ArrayList<>();

  FormItems item(String key, String value) {
    if (value != null && !value.isEmpty()) {
      String label = "form." + key;
      items.add(new Item(PaperTexts.chinese(label), PaperTexts.english(label), value));
    }
    return this;
  }

  FormItems word(String key, Enum<?> constant) {
    return item(key, constant == null ? null : CertificateWords.word(constant));
  }

  FormItems amount(String key, Money amount) {
    return item(key, amount == null ? null : PaperTexts.amountInLine(amount));
  }

  FormItems answer(String key, boolean yes) {
    return item(key, PaperTexts.chinese(yes ? "yes" : "no"));
  }

  Section under(String key) {
    String title = "section." + key;
    return new Section(PaperTexts.chinese(title), PaperTexts.english(title), List.copyOf(items));
  }

  /** Of several that are alike, so that none is taken for a part of another. */
  Section under(String key, int number) {
    Section one = under(key);
    return new Section(
        PaperTexts.say("numbered", one.title(), number),
        one.translation() + " " + number,
        one.items());
  }

  /** The category with what it is exactly, unless that is called the same. */
  static String category(ContractSubType type) {
    return CertificateWords.category(type);
  }
}
