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
    return item(key, amount == null ? null : yuan(amount));
  }

  FormItems answer(String key, boolean yes) {
    return item(key, PaperTexts.chinese(yes ? "yes" : "no"));
  }

  Section under(String key) {
    String title = "section." + key;
    return new Section(PaperTexts.chinese(title), PaperTexts.english(title), List.copyOf(items));
  }

  static String yuan(Money amount) {
    return PaperTexts.say("yuan", "%,.2f".formatted(amount.yuan()));
  }

  /** The category with what it is exactly, unless that is called the same. */
  static String category(ContractSubType type) {
    return CertificateWords.category(type);
  }
}
