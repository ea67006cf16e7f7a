package org.techmarket.micro.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.techmarket.micro.Api;
import org.techmarket.micro.Market;
import org.techmarket.micro.RunningMarketplace;

/** Somebody forgets their password, is let in again, has a program act for them, and leaves. */
@TestMethodOrder(OrderAnnotation.class)
@ExtendWith(StepByStep.class)
class AccountJourneyIT {

  private static final String LOGIN = "forgetful";
  private static final String NEW = "Remembered 2026";

  private static RunningMarketplace marketplace;
  private static Person administrator;
  private static Person somebody;
  private static String link;

  @BeforeAll
  static void open() throws Exception {
    marketplace = HandMadeMarket.shared();
    administrator = new Person(marketplace.base());
    somebody = new Person(marketplace.base());
    SignInScreen.signIn(
        administrator, RunningMarketplace.ADMIN_LOGIN, RunningMarketplace.ADMIN_PASSWORD);
    AccountScreen.open(administrator)
        .startNew()
        .enter(LOGIN, "健忘 吴迪", Market.PASSWORD, "EVENT_MANAGER")
        .save();
  }

  @AfterAll
  static void close() {
    List.of(administrator, somebody).forEach(Person::close);
  }

  @Test
  @Order(1)
  void afterFiveWrongPasswordsTheRightOneMustWaitToo() {
    for (int i = 0; i < 5; i++) {
      SignInScreen.signIn(somebody, LOGIN, "Wrong 2026");
      assertThat(somebody.readsAll()).contains("用户名或密码不正确");
    }
    SignInScreen.signIn(somebody, LOGIN, Market.PASSWORD);
    assertThat(somebody.readsAll()).contains("登录失败次数过多", "15 分钟后");
  }

  @Test
  @Order(2)
  void theAdministratorMakesALinkThatIsShownOnce() {
    administrator.visit("/workbench/identity/accounts");
    administrator.follow(administrator.at("account-" + LOGIN).locator("a"));
    administrator.press("make-link");
    link = administrator.reads("secret");
    assertThat(link).startsWith(marketplace.base() + "/identity/new-password?key=");
    administrator.visit(administrator.address());
    assertThat(administrator.sees("secret")).isFalse();
  }

  @Test
  @Order(3)
  void byItSomebodyChoosesAPasswordAndIsLetInAtOnce() {
    String path = link.substring(marketplace.base().toString().length());
    somebody.visit(path);
    somebody.type("newPassword", "P@ssw0rd");
    somebody.press("save");
    assertThat(somebody.fault("newPassword")).contains("太常见");
    somebody.type("newPassword", NEW);
    somebody.press("save");
    assertThat(somebody.reads("notice")).contains("新密码已设置");
    new SignInScreen(somebody).enter(LOGIN, NEW);
    assertThat(somebody.address()).isEqualTo("/workbench/queue");
    administrator.visit(path);
    assertThat(administrator.readsAll()).contains("已经用过或已失效");
  }

  @Test
  @Order(4)
  void aTokenIsMadeUsedAndRevoked() {
    somebody.press("me");
    assertThat(somebody.readsAll()).contains("健忘 吴迪", "路演活动管理员", "本次登录", "127.0.0.1");
    somebody.type("name", "夜间同步");
    somebody.press("make-token");
    assertThat(somebody.reads("tokens")).contains("夜间同步", "从未使用");
    Api program = new Api(marketplace.base(), somebody.reads("secret"));
    program.get("/bookings/waiting").expect(200);
    program.post("/roadshows", Map.of()).refused(403, "http.403");
    somebody.visit("/workbench/identity/me");
    assertThat(somebody.reads("tokens")).contains("夜间同步", "只能查看").doesNotContain("从未使用");
    somebody.press("language");
    somebody.press("language");
    somebody.press("revoke");
    assertThat(somebody.reads("notice")).contains("令牌已撤销");
    program.get("/bookings/waiting").refused(401, "http.401");
  }

  @Test
  @Order(5)
  void whoLeavesTakesTheirNameAlong() {
    somebody.press("closing");
    assertThat(somebody.readsAll()).contains("依法保留");
    somebody.type("closingPassword", "Wrong 2026");
    somebody.press("close");
    assertThat(somebody.fault("closingPassword")).contains("密码不正确");
    somebody.type("closingPassword", NEW);
    somebody.press("close");
    assertThat(somebody.reads("notice")).contains("已注销");
    new SignInScreen(somebody).enter(LOGIN, NEW);
    assertThat(somebody.readsAll()).contains("用户名或密码不正确");
    administrator.visit("/workbench/identity/accounts");
    assertThat(administrator.sees("account-" + LOGIN)).isFalse();
  }
}
