package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Somebody who has no mouse: who goes from one thing to the next, and sees where they are. */
record Keyboard(Person person) {

  private static final int MOST_STEPS = 80;
  private static final List<String> ORDERS = List.of("MMddyyyy", "ddMMyyyy", "yyyy'>'MMdd");

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
  private static final String CHECKED = "() => document.activeElement.checked";

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

  /** Goes down the rows of a list until this one has the focus. */
  Keyboard downTo(String test) {
    for (int step = 0; step < MOST_STEPS && !focused().equals(test); step++) {
      page().keyboard().press("ArrowDown");
    }
    assertThat(focused()).isEqualTo(test);
    return this;
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

  /** Types a day part by part, in whichever order the browser of this machine asks for them. */
  Keyboard typeDay(LocalDate day) {
    for (String order : ORDERS) {
      press("ArrowLeft").press("ArrowLeft");
      for (char key : day.format(DateTimeFormatter.ofPattern(order)).toCharArray()) {
        press(key == '>' ? "ArrowRight" : String.valueOf(key));
      }
      if (page().evaluate(VALUE).equals(day.toString())) {
        return this;
      }
    }
    throw new AssertionError("Not a field for a day: " + where());
  }

  /** Chooses one of a few: the space bar takes the first, the arrows go on from there. */
  Keyboard tick(String test, String value) {
    tabTo(test).press("Space");
    if (!page().evaluate(VALUE).equals(value)) {
      turnTo(value);
    }
    assertThat((boolean) page().evaluate(CHECKED)).as(test + " is " + value).isTrue();
    return this;
  }

  /** Opens the list of files with the Enter key, chooses one there, and waits until it is kept. */
  Keyboard attach(String test, String name, byte[] content) {
    tabTo(test + "-choose");
    FileChooser files = page().waitForFileChooser(() -> whenAsked("Enter"));
    files.setFiles(new FilePayload(name, "application/pdf", content));
    person.at(test + "-kept").locator("a").waitFor();
    return this;
  }

  /** By its answer the browser has heard that somebody waits for what the key opens. */
  private void whenAsked(String key) {
    focused();
    press(key);
  }

  /** Goes from the summary of faults, where it starts, to the field of the first one. */
  Keyboard toFirstFault() {
    assertThat(focused()).isEqualTo("errors");
    step("Tab");
    return this;
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
