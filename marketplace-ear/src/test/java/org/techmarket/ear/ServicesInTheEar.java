package org.techmarket.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.techmarket.identity.Roles;
import org.techmarket.registration.IssueEntry;
import org.techmarket.registration.service.IssueService;
import org.techmarket.roadshow.SlotTaken;
import org.techmarket.roadshow.service.RoadshowBookingService;
import org.techmarket.shared.Decision;
import org.techmarket.shared.StaleVersion;

/**
 * The services as the server runs them: with its roles, its transactions and its class loaders.
 * Each test is a request of its own, by whoever it names.
 */
@ExtendWith(ArquillianExtension.class)
class ServicesInTheEar {

  @Inject private RoadshowBookingService bookings;
  @Inject private IssueService issues;
  @Resource private UserTransaction transaction;

  @Resource(lookup = "java:app/jdbc/marketplace")
  private DataSource database;

  private Things things;

  @Deployment
  static EnterpriseArchive earWithThis() throws Exception {
    return EarWithTests.archive();
  }

  /** Not before the test is where it runs. */
  @BeforeEach
  void read() {
    things = Things.read();
  }

  @Test
  void whoHasNotSignedInIsRefusedByTheServiceItself() {
    assertThatThrownBy(() -> take(2, 0)).isInstanceOf(EJBAccessException.class);
  }

  /** The server's own library; the market only uses it where people sign in at a provider. */
  @Test
  void theServicesSeeWhatReadsTheTokensOfAProvider() throws Exception {
    ClassLoader services = IssueService.class.getClassLoader();
    for (String name :
        List.of("jwt.proc.DefaultJWTProcessor", "jose.jwk.source.JWKSourceBuilder")) {
      assertThat(Class.forName("com.nimbusds." + name, true, services)).isPublic();
    }
  }

  @Test
  @SignedIn(Roles.REGISTRAR)
  void whoHasAnotherRoleIsRefusedByTheServiceItself() throws Exception {
    String before = stageOfCase();
    assertThatThrownBy(this::issue).isInstanceOf(EJBAccessException.class);
    assertThat(stageOfCase()).isEqualTo(before);
  }

  @Test
  @SignedIn(Roles.ORG_USER)
  void aSlotIsTakenAndTheStepIsRecordedInTheSameTransaction() throws Exception {
    transaction.begin();
    long rolledBack = take(2, 0);
    assertThat(stepsOf(rolledBack)).isEqualTo("1");
    transaction.rollback();
    assertThat(stepsOf(rolledBack)).isEqualTo("0");
    assertThat(stepsOf(take(2, 0))).isEqualTo("1");
  }

  @Test
  @SignedIn(Roles.ORG_USER)
  void aRefusalReachesTheCallerAsItIsAndNothingStaysWritten() throws Exception {
    transaction.begin();
    long before = take(3, 1);
    assertThatThrownBy(() -> bookings.cancel(before, new Decision("", "7")))
        .isExactlyInstanceOf(StaleVersion.class);
    assertThat(transaction.getStatus()).isEqualTo(Status.STATUS_MARKED_ROLLBACK);
    transaction.rollback();
    assertThat(stepsOf(before)).isEqualTo("0");
  }

  @Test
  @SignedIn(Roles.ORG_USER)
  void whatTheIndexRefusesReachesTheCallerAsARefusal() {
    assertThatThrownBy(() -> take(1, 2)).isExactlyInstanceOf(SlotTaken.class);
  }

  @Test
  @SignedIn(Roles.REGISTRAR_REVIEWER)
  void aNumberIsIssuedWithItsCertificate() throws Exception {
    String number = issue();
    assertThat(number).endsWith(things.pointNumber() + "000001");
    assertThat(text("select number from certificate where case_id = ?", things.caseId()))
        .isEqualTo(number);
    assertThat(stageOfCase()).isEqualTo("REGISTERED");
  }

  private long take(int slot, int achievement) {
    return bookings.take(things.roadshow(), slot, things.achievements().get(achievement));
  }

  private String issue() throws SQLException {
    String version = text("select version from registration_case where id = ?", things.caseId());
    return issues.issue(things.caseId(), new IssueEntry("", version));
  }

  private String stageOfCase() throws SQLException {
    return text("select stage from registration_case where id = ?", things.caseId());
  }

  /** How often it is recorded that somebody took the slot of a booking. */
  private String stepsOf(long booking) throws SQLException {
    return text(
        """
        select count(*) from audit_entry
        where subject = 'RoadshowBooking' and to_stage = 'HELD' and subject_id = ?
        """,
        booking);
  }

  private String text(String query, long key) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(query)) {
      statement.setLong(1, key);
      try (var rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
