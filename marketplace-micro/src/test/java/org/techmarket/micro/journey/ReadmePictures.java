package org.techmarket.micro.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.RunningMarketplace;

/** Takes the two pictures of the README, on demand: {@code -Dit.test=ReadmePictures}. */
class ReadmePictures {

  private static final Path IMAGES = Path.of("..", "docs", "images");

  @Test
  void ofTheHomePageAndOfARoadshow() throws Exception {
    try (RunningMarketplace demo = RunningMarketplace.start(Map.of("MARKETPLACE_DEMO", "true"));
        Person visitor = new Person(demo.base())) {
      visitor.visit("/");
      take(visitor, 960, "home.png");
      visitor.follow(livelyRoadshow(visitor));
      take(visitor, 1280, "roadshow.png");
    }
  }

  /** The first that takes bookings and has some already. */
  private static Locator livelyRoadshow(Person visitor) {
    Locator rows = visitor.at("roadshows").locator("tbody tr");
    return rows.all().stream()
        .filter(row -> isPartlyTaken(row.locator("[class=tight]").first().innerText()))
        .findFirst()
        .orElse(rows.first())
        .locator("a");
  }

  private static boolean isPartlyTaken(String freeOfAll) {
    String[] numbers = freeOfAll.strip().split("\\D+");
    return numbers.length == 2 && !numbers[0].equals(numbers[1]);
  }

  private static void take(Person visitor, int height, String name) {
    visitor.page().setViewportSize(PageCheck.WIDE, height);
    visitor.page().screenshot(new Page.ScreenshotOptions().setPath(IMAGES.resolve(name)));
  }
}
