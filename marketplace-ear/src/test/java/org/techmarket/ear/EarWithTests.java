package org.techmarket.ear;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.techmarket.identity.Roles;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.RegistrationDesk;

/**
 * The built EAR, which stays as it is, and beside its modules a WAR with the tests. What the tests
 * need is made over REST as long as the EAR itself is deployed.
 */
final class EarWithTests {

  private static final String POINT_CODE = "91";
  private static final String MODULE =
      "<module><web><web-uri>tests.war</web-uri><context-root>/tests</context-root></web></module>";

  private EarWithTests() {}

  static EnterpriseArchive archive() throws Exception {
    Market market = Market.shared();
    WebArchive tests = tests(things(market));
    ((EarOnPayara) market.server()).server().undeploy();
    return ear().addAsModule(Testable.archiveToTest(tests));
  }

  private static EnterpriseArchive ear() throws IOException {
    EnterpriseArchive ear =
        ShrinkWrap.createFromZipFile(
            EnterpriseArchive.class, new File(System.getProperty("marketplace.ear")));
    try (var descriptor = ear.delete("META-INF/application.xml").getAsset().openStream()) {
      String modules = new String(descriptor.readAllBytes(), StandardCharsets.UTF_8);
      return ear.setApplicationXML(
          new StringAsset(modules.replace("<library-directory>", MODULE + "<library-directory>")));
    }
  }

  private static WebArchive tests(Map<String, String> things) throws Exception {
    Path assertions =
        Path.of(Assertions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    String names =
        things.entrySet().stream()
            .map(thing -> thing.getKey() + "=" + thing.getValue())
            .collect(Collectors.joining("\n"));
    return ShrinkWrap.create(WebArchive.class, "tests.war")
        .addClasses(ServicesInTheEar.class, Things.class, SignedIn.class)
        .addAsLibrary(assertions.toFile())
        .addAsResource(new StringAsset(names), Things.FILE)
        .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
  }

  private static Map<String, String> things(Market market) {
    Institution institution = market.institution();
    RegistrationDesk desk = RegistrationDesk.open(market, POINT_CODE);
    return Map.of(
        Roles.ORG_USER,
        institution.login(),
        Roles.REGISTRAR,
        login(market, desk, Roles.REGISTRAR),
        Roles.REGISTRAR_REVIEWER,
        login(market, desk, Roles.REGISTRAR_REVIEWER),
        "roadshow",
        roadshowWithTakenSlot(market).get("number").asText(),
        "achievements",
        achievements(market, institution),
        "case",
        desk.ready().get("id").asText(),
        "point",
        "3701" + POINT_CODE);
  }

  private static JsonNode roadshowWithTakenSlot(Market market) {
    JsonNode roadshow = market.openRoadshow(3);
    Institution rival = market.institution();
    long achievement = market.publishedAchievement(rival).get("id").asLong();
    Market.take(rival.api(), roadshow, 1, achievement).expect(201);
    return roadshow;
  }

  private static String achievements(Market market, Institution holder) {
    return Stream.generate(() -> market.publishedAchievement(holder).get("id").asText())
        .limit(3)
        .collect(Collectors.joining(","));
  }

  private static String login(Market market, RegistrationDesk desk, String role) {
    String query =
        """
        select login from account join account_role on account_id = account.id
        join registration_point on registration_point.organisation_id = account.organisation_id
        where registration_point.id = ? and role = ?
        """;
    return market.sql().texts(query, desk.point(), role).get(0);
  }
}
