package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;

/** Somebody who has no mouse: who goes from one thing to the next, and sees where they are. */
record Keyboard(Person person) {

  private static final int MOST_STEPS = 80;

  /** An outline of two pixels or more, round the thing itself or the frame it stands in. */
  private static final String FOCUS_SHOWS =
      """
      () => [document.activeElement, document.activeElement.parentElement].some(element => {
        const style = getComputedStyle(element);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
          && style.outlineColor !== 'rgba(0, 0, 0, 0)';
      })""";

  private static final String FOCUSED =
      "() => document.activeElement.closest('[data-test]')?.dataset.test ?? ''";
  private static final String INSIDE =
      "test => !!document.activeElement.closest(`[data-test=\"${test}\"]`)";
  private static final String TEXT = "() => document.activeElement.innerText ?? ''";
  private static final String VALUE = "() => document.activeElement.value";

  /** Goes on with Tab until this has the focus, which shows at every stop on the way. */
  Keyboard tabTo(String test) {
    return tabUntil(test, () -> page().evaluate(FOCUSED).equals(test));
  }

  /** Goes on with Tab until the link of this text inside that thing has the focus. */
  Keyboard tabToLink(String text, String inside) {
    return tabUntil(
        text,
        () ->
            (boolean) page().evaluate(INSIDE, inside)
                && page().evaluate(TEXT).toString().contains(text));
  }

  Keyboard back(String test) {
    for (int step = 0; step < MOST_STEPS; step++) {
      step("Shift+Tab");
      if (page().evaluate(FOCUSED).equals(test)) {
        return this;
      }
    }
    throw new AssertionError("Shift+Tab never comes to " + test);
  }

  Keyboard type(String text) {
    page().keyboard().type(text);
    return this;
  }

  /** Turns a list to this value with the arrows. */
  Keyboard turnTo(String value) {
    for (int step = 0; step < MOST_STEPS; step++) {
      page().keyboard().press("ArrowDown");
      if (page().evaluate(VALUE).equals(value)) {
        return this;
      }
    }
    throw new AssertionError("The arrows never come to " + value);
  }

  /** Presses one key; for keys that stay on the page. */
  Keyboard press(String key) {
    page().keyboard().press(key);
    return this;
  }

  /** Opens the page that the focused thing leads to. */
  Keyboard go(String key) {
    person.arrive(() -> page().keyboard().press(key));
    return this;
  }

  String focused() {
    return (String) page().evaluate(FOCUSED);
  }

  String focusedText() {
    return (String) page().evaluate(TEXT);
  }

  private Keyboard tabUntil(String what, BooleanSupplier arrived) {
    for (int step = 0; step < MOST_STEPS; step++) {
      step("Tab");
      if (arrived.getAsBoolean()) {
        return this;
      }
    }
    throw new AssertionError("Tab never comes to " + what + " on " + page().url());
  }

  private void step(String key) {
    page().keyboard().press(key);
    if (!(boolean) page().evaluate("() => document.activeElement === document.body")) {
      assertThat((boolean) page().evaluate(FOCUS_SHOWS)).as("focus shows on " + where()).isTrue();
    }
  }

  private String where() {
    return page().evaluate("() => document.activeElement.outerHTML").toString();
  }

  private Page page() {
    return person.page();
  }
}
