package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.RunningMarketplace;
import org.techmarket.micro.Sql;
import org.techmarket.micro.Visitor;

/** The demonstration, as somebody tries it who has just started the jar. */
class DemoJourneyIT {

  private static RunningMarketplace demo;
  private static List<Account> accounts;

  @BeforeAll
  static void open() throws Exception {
    demo = RunningMarketplace.start(Map.of("MARKETPLACE_DEMO", "true"));
    try (Person visitor = visitor()) {
      visitor.visit("/identity/sign-in");
      accounts =
          visitor.at("demo-accounts").locator("tbody tr").all().stream()
              .map(row -> new Account(row.locator("td").allInnerTexts()))
              .toList();
    }
  }

  @AfterAll
  static void close() throws Exception {
    demo.close();
  }

  @Test
  void everyAccountThatIsShownWorks() {
    assertThat(accounts).hasSizeGreaterThanOrEqualTo(4);
    for (Account account : accounts) {
      Visitor visitor = new Visitor(demo.base()).signedIn(account.login(), account.password());
      assertThat(visitor.get("/workbench/queue").status()).as(account.login()).isEqualTo(200);
    }
  }

  @Test
  void aVisitorFindsARoadshowAnInstitutionBooksAndTheManagerConfirms() {
    String theme = visitorFindsARoadshow();
    try (Person institution = signedIn(account("单位经办人"));
        Person manager = signedIn(account("路演活动管理员"))) {
      String achievement = book(institution, theme);
      manager.visit("/workbench/queue");
      manager.follow(manager.at("queue").locator("tr").filter(saying(achievement)).locator("a"));
      new BookingScreen(manager).confirm();
      assertThat(manager.reads("notice")).contains("已确认");
      institution.visit(institution.address());
      assertThat(new BookingScreen(institution).standing()).contains("已确认");
    }
  }

  @Test
  void aVisitorChecksACertificateOfTheDemonstration() {
    try (Person visitor = visitor()) {
      visitor.visit("/verify");
      visitor.follow(visitor.at("demo-certificates").locator("a").first());
      assertThat(visitor.reads("standing")).contains("已登记");
      assertThat(visitor.reads("number")).matches("20\\d{2}370101000001");
      visitor.type("amount", "2,860,000");
      visitor.press("amount-check");
      assertThat(visitor.reads("amount-answer")).contains("一致");
    }
  }

  @Test
  void theCounterHasWorkForRegistrarReviewerAndApplicant() {
    try (Person registrar = signedIn(account("登记员"));
        Person reviewer = signedIn(account("登记复核员"))) {
      assertThat(registrar.reads("queue")).contains("待受理", "专家评审");
      reviewer.follow(reviewer.at("queue").locator("a").first());
      reviewer.press("issue");
      assertThat(reviewer.reads("notice")).containsPattern("20\\d{2}370101000003");
      assertThat(reviewer.reads("certificate")).contains("370101000003");
    }
  }

  @Test
  void everyFieldThatWasRecordedHasAName() throws Exception {
    List<String> entries =
        new Sql(demo)
            .texts(
                """
                select distinct min(e.id)::text from audit_entry e, jsonb_object_keys(e.after_values) field
                group by e.subject, field
                """);
    assertThat(entries).hasSizeGreaterThan(10);
    try (Person auditor = signedIn(account("审计管理员"))) {
      for (String entry : entries) {
        auditor.visit("/workbench/audit/entry?id=" + entry);
        assertThat(auditor.page().locator(".altered th[scope=row]").allInnerTexts())
            .isNotEmpty()
            .noneMatch(label -> label.matches("[\\w.]+"));
      }
    }
  }

  private static String visitorFindsARoadshow() {
    try (Person visitor = visitor()) {
      visitor.visit("/");
      visitor.follow(visitor.at("roadshows").locator("a").first());
      assertThat(visitor.reads("stage")).isEqualTo("可预约");
      assertThat(visitor.at("slots").getByText("空闲").count()).isPositive();
      return visitor.page().locator("h1").innerText();
    }
  }

  /** Books the first free slot for an achievement that is not in the programme, and names it. */
  private static String book(Person institution, String theme) {
    RoadshowScreen.find(institution, theme);
    String achievement = notYetBooked(institution);
    institution.chooseSaying("achievement", achievement);
    institution.follow(institution.at("slots").locator("input[type=submit]").first());
    BookingScreen booking = new BookingScreen(institution).enter("李敏", "0531-88887777").submit();
    assertThat(booking.standing()).contains("待审核");
    return achievement;
  }

  private static String notYetBooked(Person institution) {
    String programme = institution.reads("slots");
    return institution.at("achievement").locator("option").allInnerTexts().stream()
        .skip(1)
        .map(option -> option.strip().split(" ", 2)[1])
        .filter(name -> !programme.contains(name))
        .findFirst()
        .orElseThrow();
  }

  private static Locator.FilterOptions saying(String words) {
    return new Locator.FilterOptions().setHasText(words);
  }

  private static Account account(String role) {
    return accounts.stream().filter(a -> a.roles().contains(role)).findFirst().orElseThrow();
  }

  private static Person signedIn(Account account) {
    Person person = visitor();
    SignInScreen.signIn(person, account.login(), account.password());
    return person;
  }

  private static Person visitor() {
    return new Person(demo.base()).checkingAlso(DemoJourneyIT::saysThatItIsADemonstration);
  }

  private static void saysThatItIsADemonstration(Page page) {
    assertThat(page.getByTestId("demo-ribbon").innerText()).contains("演示环境");
  }

  private record Account(String login, String password, String roles) {

    Account(List<String> cells) {
      this(cells.get(0).strip(), cells.get(1).strip(), cells.get(2));
    }
  }
}
