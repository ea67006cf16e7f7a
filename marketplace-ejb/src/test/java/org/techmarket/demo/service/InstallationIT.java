package org.techmarket.demo.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.inject.spi.Unmanaged;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.service.FirstAdministratorService;
import org.techmarket.identity.service.Passwords;
import org.techmarket.identity.service.SignInService;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Refused;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Rivals;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestCaller;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.Transactions;

@MarketTest
class InstallationIT {

  private static final List<String> SETTINGS =
      List.of(
          "marketplace.demo",
          "marketplace.public.url",
          "marketplace.admin.login",
          "marketplace.admin.password",
          Notice.PROPERTY);

  @Inject private Passwords passwords;
  @Inject private SignInService signIn;
  @Inject private TestCaller caller;
  @Inject private FirstAdministratorService first;

  private final Sql owner = TestDatabase.current().owner();

  @BeforeEach
  void emptyMarket() {
    forgetSettings();
    TestDatabase.current().reset();
  }

  @AfterEach
  void forgetSettings() {
    SETTINGS.forEach(System::clearProperty);
  }

  @Test
  void theFirstStartOfADemonstrationFillsTheMarket() throws Exception {
    System.setProperty("marketplace.demo", "true");
    start();
    assertThat(count("organisation")).isGreaterThanOrEqualTo(12);
    assertThat(count("achievement where stage = 'PUBLISHED'")).isGreaterThanOrEqualTo(30);
    assertThat(count("roadshow where stage = 'OPEN'")).isGreaterThanOrEqualTo(8);
    assertThat(owner.rows("select distinct stage from roadshow_booking"))
        .contains("HELD", "SUBMITTED", "RETURNED", "CONFIRMED");
    assertThat(System.getProperty(Notice.PROPERTY)).contains("operator").contains("Demo-2026");
  }

  @Test
  void everyStepOfTheDemonstrationHasItsPersonAndLiesInThePast() throws Exception {
    System.setProperty("marketplace.demo", "true");
    start();
    assertThat(count("audit_entry where account_id is null and to_stage is not null")).isZero();
    assertThat(count("audit_entry where happened_at > '2026-11-23T02:00:00Z'")).isZero();
  }

  @Test
  void theCounterOfADemonstrationHasWorkAndCertificates() throws Exception {
    System.setProperty("marketplace.demo", "true");
    start();
    assertThat(owner.rows("select stage from registration_case order by stage"))
        .containsExactlyInAnyOrder(
            "SUBMITTED",
            "SUBMITTED",
            "RETURNED",
            "EXPERT_REVIEW",
            "RECHECK",
            "REGISTERED",
            "REGISTERED");
    assertThat(count("registration_case where due_on < '2026-11-23'")).isZero();
    assertThat(
            count(
                "contract where not exists (select 1 from registration_case c where c.contract_id = contract.id)"))
        .isOne();
    assertThat(owner.rows("select snapshot::json->>'demo' from certificate order by number"))
        .containsExactly("true", "true");
    assertThat(owner.rows("select number from certificate order by number"))
        .containsExactly("2026370101000001", "2026370101000002");
    assertThat(count("expert_opinion")).isEqualTo(3);
  }

  @Test
  void everyAccountShownToVisitorsSignsIn() throws Exception {
    System.setProperty("marketplace.demo", "true");
    start();
    DemoAccount last = DemoContent.read().signIns().get(11);
    assertThat(signIn.signIn(last.login(), last.password().toCharArray(), "127.0.0.1"))
        .hasValueSatisfying(
            who -> assertThat(who.organisation()).isEqualTo(last.organisation()).isNotNull());
  }

  @Test
  void whatTheFirstStartDecidedStands() throws Exception {
    System.setProperty("marketplace.public.url", "https://market.example");
    start();
    System.setProperty("marketplace.demo", "true");
    start();
    assertThat(owner.text("select demo from installation")).isEqualTo("f");
    assertThat(System.getProperty(Notice.PROPERTY)).contains("key=").doesNotContain("Demo-2026");
    assertThat(count("organisation")).isZero();
  }

  @Test
  void aDemonstrationIsNeverTakenForRealWork() throws Exception {
    System.setProperty("marketplace.demo", "true");
    start();
    System.setProperty("marketplace.demo", "false");
    assertThatThrownBy(InstallationIT::start).hasStackTraceContaining("begun as a demonstration");
  }

  @Test
  void realWorkIsNotBegunWhileAnAccountHasThePublishedPassword() throws Exception {
    System.setProperty("marketplace.demo", "true");
    start();
    owner.run("update installation set demo = false");
    owner.run("update account set login = 'else' || id where login <> 'operator'");
    System.setProperty("marketplace.demo", "false");
    System.setProperty("marketplace.public.url", "https://market.example");
    assertThatThrownBy(InstallationIT::start)
        .hasStackTraceContaining("published for it: operator.");
    String hash = passwords.hash("Another-2026".toCharArray());
    owner.run("update account set password_hash = ? where login = 'operator'", hash);
    start();
  }

  @Test
  void aSecondStartOfADemonstrationAddsNothing() throws Exception {
    System.setProperty("marketplace.demo", "true");
    start();
    long before = count("audit_entry");
    start();
    assertThat(count("audit_entry")).isEqualTo(before);
  }

  @Test
  void ofSeveralThatStartAtOnceOneFillsTheMarket() {
    System.setProperty("marketplace.demo", "true");
    assertThat(Rivals.race(3, n -> startUnchecked())).allMatch(Rivals.Outcome::isSuccess);
    assertThat(count("installation")).isOne();
    assertThat(count("organisation")).isEqualTo(DemoContent.read().organisations().size());
  }

  @Test
  void ofTwoWhoUseTheLinkAtOnceOneIsLetIn() throws Exception {
    String key = linkKey();
    assertThat(
            Rivals.race(
                2,
                n -> {
                  caller.as(null);
                  first.open(key, "chief" + n, "首任管理员", "Secret-123");
                  return n;
                }))
        .filteredOn(Rivals.Outcome::isSuccess)
        .hasSize(1);
    assertThat(count("account")).isOne();
  }

  @Test
  void realWorkNeedsAnAddress() {
    assertThatThrownBy(InstallationIT::start).hasStackTraceContaining("MARKETPLACE_PUBLIC_URL");
    assertThat(count("installation")).isZero();
  }

  @Test
  void theLinkLetsOnePersonIn() throws Exception {
    String key = linkKey();
    assertThat(first.isOpen(key)).isTrue();
    first.open(key, "chief", "首任管理员", "Secret-123");
    assertThat(first.isOpen(key)).isFalse();
    assertThat(owner.rows("select role from account_role")).containsExactly("PLATFORM_ADMIN");
    assertThatThrownBy(() -> first.open(key, "second", "第二人", "Secret-123"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("identity.linkUsed");
  }

  @Test
  void aFaultyFieldLeavesTheLinkGood() throws Exception {
    String key = linkKey();
    assertThatThrownBy(() -> first.open(key, "chief", "首任管理员", "weakling"))
        .isInstanceOf(Invalid.class);
    assertThat(first.isOpen(key)).isTrue();
  }

  @Test
  void aNewStartReplacesTheLink() throws Exception {
    String old = linkKey();
    String fresh = linkKey();
    assertThat(first.isOpen(old)).isFalse();
    assertThat(first.isOpen(fresh)).isTrue();
    assertThat(owner.text("select hash from first_administrator_link")).isNotEqualTo(fresh);
  }

  @Test
  void aNamedAdministratorIsMadeOnceAndNotAnnounced() throws Exception {
    System.setProperty("marketplace.public.url", "https://market.example");
    System.setProperty("marketplace.admin.login", "chief");
    System.setProperty("marketplace.admin.password", "Secret-123");
    start();
    start();
    assertThat(signIn.signIn("chief", "Secret-123".toCharArray(), "127.0.0.1")).isPresent();
    assertThat(count("account")).isOne();
    assertThat(count("first_administrator_link")).isZero();
    assertThat(System.getProperty(Notice.PROPERTY)).isNull();
  }

  @Test
  void aWeakPasswordIsRefusedWithoutRepeatingIt() {
    System.setProperty("marketplace.public.url", "https://market.example");
    System.setProperty("marketplace.admin.login", "chief");
    System.setProperty("marketplace.admin.password", "weakling");
    assertThatThrownBy(InstallationIT::start)
        .hasStackTraceContaining("MARKETPLACE_ADMIN_PASSWORD needs")
        .satisfies(e -> assertThat(e).message().doesNotContain("weakling"));
    assertThat(count("installation")).isZero();
  }

  private static String linkKey() throws Exception {
    System.setProperty("marketplace.public.url", "https://market.example/");
    start();
    String notice = System.getProperty(Notice.PROPERTY);
    assertThat(notice).contains("https://market.example/identity/first-administrator?key=");
    return notice.substring(notice.indexOf("key=") + 4);
  }

  /** As a server does: a new singleton, started in a transaction of its own. */
  private static void start() throws Exception {
    Callable<Void> singleton =
        () -> {
          new Unmanaged<>(Installation.class).newInstance().produce().inject().postConstruct();
          return null;
        };
    Transactions.joining(singleton);
  }

  private static Object startUnchecked() {
    try {
      start();
      return "started";
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private long count(String from) {
    return owner.number("select count(*) from " + from);
  }
}
