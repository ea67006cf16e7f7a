package org.techmarket.registration.web;

import java.util.ArrayList;
import java.util.List;
import org.techmarket.shared.Money;
import org.techmarket.shared.YesNo;
import org.techmarket.shared.web.WordsPage;

/** Facts being written down, in the reader's words. */
final class FactSheet {

  private final WordsPage words;
  private final List<CaseFact> facts = new ArrayList<>();

  FactSheet(WordsPage words) {
    this.words = words;
  }

  /** A field of the form as it was entered. */
  FactSheet field(String name, String value) {
    return add(name, value, false);
  }

  /** A field of the form that holds a text of some length. */
  FactSheet text(String name, String value) {
    return add(name, value, true);
  }

  FactSheet field(String name, Enum<?> value) {
    return field(name, words.of(value));
  }

  FactSheet field(String name, Money value) {
    return field(name, value == null ? "" : words.yuan(value));
  }

  FactSheet field(String name, boolean value) {
    return field(name, value ? YesNo.YES : YesNo.NO);
  }

  /** Something the contract says; words about it stand beside the contract. */
  FactSheet fact(String labelKey, String value) {
    facts.add(new CaseFact(null, words.say(labelKey), value == null ? "" : value, false));
    return this;
  }

  FactGroup under(String titleKey, Object... arguments) {
    return new FactGroup(words.say(titleKey, arguments), List.copyOf(facts));
  }

  private FactSheet add(String name, String value, boolean wide) {
    String label = words.say("registration.field." + name);
    facts.add(new CaseFact(name, label, value == null ? "" : value, wide));
    return this;
  }
}
