package org.techmarket.micro.journey;

import com.google.gson.Gson;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Somebody at a browser of their own; every page that opens before them is checked. */
public final class Person implements AutoCloseable {

  private static final double PATIENCE = 10_000;
  private static final String LEAVING = "() => { window.leaving = true; }";
  private static final String ARRIVED =
      "() => !window.leaving && document.readyState === 'complete'";

  private final URI base;
  private final BrowserContext browser;
  private Page page;
  private Consumer<Page> onEveryPage = PageCheck::of;

  public Person(URI base) {
    this.base = base;
    this.browser =
        Chromium.shared()
            .newContext(
                new Browser.NewContextOptions()
                    .setLocale("zh-CN")
                    .setTimezoneId("Asia/Shanghai")
                    .setViewportSize(PageCheck.WIDE, PageCheck.WIDE_HEIGHT));
    browser.setDefaultTimeout(PATIENCE);
    this.page = browser.newPage();
  }

  /** Adds to what is checked on every page. */
  Person checkingAlso(Consumer<Page> check) {
    onEveryPage = onEveryPage.andThen(check);
    return this;
  }

  /** Opens an address of the market. */
  public void visit(String path) {
    arrive(() -> page.navigate(base.resolve(path).toString()));
  }

  /** Presses what leads to another page, or to this one again. */
  public void press(String test) {
    follow(at(test));
  }

  void follow(Locator link) {
    arrive(link::click);
  }

  /** Does what opens a page, waits until it has opened, and checks it. */
  public void arrive(Runnable action) {
    page.evaluate(LEAVING);
    action.run();
    page.waitForFunction(ARRIVED);
    onEveryPage.accept(page);
  }

  /** Presses something that only opens up on this page. */
  void unfold(String test) {
    at(test).locator("summary").click();
  }

  void type(String test, String text) {
    at(test).fill(text);
  }

  void choose(String test, String value) {
    at(test).selectOption(value);
  }

  /** Uploads a file, and waits until it is kept. */
  void attach(String test, String name, byte[] content) {
    choosesFile(test + "-choose", name, content);
    at(test + "-kept").locator("a").waitFor();
  }

  /** Chooses a file; what comes of it is not waited for. */
  void choosesFile(String test, String name, byte[] content) {
    at(test).setInputFiles(new FilePayload(name, "application/pdf", content));
  }

  /**
   * Drags a file of this machine over the hint of a field and lets it go there, as the system tells
   * it. A browser itself takes what is let go over the input.
   */
  void drops(String field, Path file) {
    Locator hint = page.locator("#" + field + "-hint");
    hint.scrollIntoViewIfNeeded();
    BoundingBox place = hint.boundingBox();
    Map<String, Object> dragged =
        Map.of("items", List.of(), "files", List.of(file.toString()), "dragOperationsMask", 1);
    CDPSession devTools = browser.newCDPSession(page);
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      Map<String, Object> event =
          Map.of("type", type, "x", place.x + 2, "y", place.y + 2, "data", dragged);
      devTools.send("Input.dispatchDragEvent", new Gson().toJsonTree(event).getAsJsonObject());
    }
  }

  /** Where a file that was refused is explained. */
  Locator problemOf(String test) {
    return page.locator(".upload", new Page.LocatorOptions().setHas(at(test)))
        .locator("[data-problem]");
  }

  /** Chooses what says this, among other things. */
  void chooseSaying(String test, String words) {
    Locator option = at(test).locator("option", new Locator.LocatorOptions().setHasText(words));
    at(test).selectOption(option.getAttribute("value"));
  }

  void tick(String test, String value) {
    at(test).locator("input[value='" + value + "']").check();
  }

  public Locator at(String test) {
    return page.getByTestId(test);
  }

  public boolean sees(String test) {
    return at(test).count() > 0;
  }

  /** The text of what must be there; when it is not, the page says why. */
  public String reads(String test) {
    try {
      return at(test).innerText();
    } catch (TimeoutError missing) {
      throw new AssertionError("No " + test + " on " + address() + ": " + readsAll(), missing);
    }
  }

  /** All that can be read on the page. */
  public String readsAll() {
    return page.locator("main").innerText();
  }

  /** What a field holds. */
  String holds(String field) {
    return at(field).inputValue();
  }

  /** What is said beside a field; empty when nothing is. */
  String fault(String field) {
    Locator fault = page.locator("#" + field + "-error");
    return fault.count() == 0 ? "" : fault.innerText();
  }

  /** The browser forgets who this is, as when the session has ended. */
  void loseSession() {
    browser.clearCookies();
  }

  /** Closes the tab and opens an empty one. */
  void closeTab() {
    page.close();
    page = browser.newPage();
  }

  /** Works on in another tab, and leaves this one open. */
  Page openTab() {
    Page left = page;
    page = browser.newPage();
    return left;
  }

  void turnTo(Page tab) {
    page = tab;
  }

  public Page page() {
    return page;
  }

  public String address() {
    return page.url().substring(base.toString().length());
  }

  @Override
  public void close() {
    browser.close();
  }
}
