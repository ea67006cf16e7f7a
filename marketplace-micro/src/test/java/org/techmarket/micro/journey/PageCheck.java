package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** What every page must stand that a journey opens, whatever it is about. */
final class PageCheck {

  static final int WIDE = 1366;
  static final int WIDE_HEIGHT = 768;

  private static final int NARROW = 390;
  private static final int NARROW_HEIGHT = 844;

  /**
   * Given to a page once; its own builder does so again and again, and lists what is right as well.
   */
  private static final String AXE = "() => {" + AxeBuilder.getAxeScript() + "}";

  private static final String GRAVE =
      """
      () => axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations
        .filter(rule => ['serious', 'critical'].includes(rule.impact))
        .map(rule => `${rule.id} (${rule.help}): ${rule.nodes.map(node => node.html)}`))
      """;

  private static final String SIDEWAYS =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
  private static final AtomicInteger SERIAL = new AtomicInteger();
  private static final Set<String> CHECKED = new HashSet<>();

  private PageCheck() {}

  /** Checks a page, unless one was checked that shows the same words. */
  static void of(Page page) {
    if (!CHECKED.add(withoutFigures(page.content()))) {
      return;
    }
    everybodyCanUse(page);
    fits(page, NARROW, NARROW_HEIGHT);
    fits(page, WIDE, WIDE_HEIGHT);
  }

  /** What no check looks at: what fields hold, among it a key for each opening, and which digit. */
  private static String withoutFigures(String content) {
    return content.replaceAll(" value=\"[^\"]*\"", "").replaceAll("\\d", "0");
  }

  /** No serious or critical finding of axe-core. */
  static void everybodyCanUse(Page page) {
    page.evaluate(AXE);
    assertThat((List<?>) page.evaluate(GRAVE)).as("axe-core on " + page.url()).isEmpty();
  }

  /** What else a page must stand where it is narrow: its parts are not the same there. */
  static void onATelephone(Page page) {
    page.setViewportSize(NARROW, NARROW_HEIGHT);
    everybodyCanUse(page);
    page.setViewportSize(WIDE, WIDE_HEIGHT);
  }

  /** Nobody has to scroll sideways. */
  private static void fits(Page page, int width, int height) {
    page.setViewportSize(width, height);
    assertThat(page.evaluate(SIDEWAYS))
        .as("pixels beyond the edge of %s at %d", page.url(), width)
        .isEqualTo(0);
    keepPicture(page, width);
  }

  /** For the eyes, with -Dmarketplace.screens=true. */
  private static void keepPicture(Page page, int width) {
    if (Boolean.getBoolean("marketplace.screens")) {
      String address = page.url().replaceAll("^https?://[^/]+/?", "").replaceAll("\\W+", "-");
      String name = "%03d-%s-%d.png".formatted(SERIAL.incrementAndGet(), address, width);
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target", "screens", name)));
    }
  }
}
