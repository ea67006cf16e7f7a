package org.techmarket.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.techmarket.shared.ConstraintBroken;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Unavailable;

/** A constraint that no repository named is told as a refusal, but not in silence. */
class FailuresTest {

  private static final Logger LOG = Logger.getLogger("org.techmarket.shared");

  private final List<String> lines = new ArrayList<>();
  private final Handler handler = new Lines();

  @BeforeEach
  void listen() {
    LOG.setUseParentHandlers(false);
    LOG.addHandler(handler);
  }

  @AfterEach
  void leave() {
    LOG.removeHandler(handler);
    LOG.setUseParentHandlers(true);
  }

  @Test
  void aConstraintThatNobodyForesawIsWrittenDownWithItsNameAndNoContent() {
    assertThat(Failures.business(kept("23505", "account_login_key")))
        .containsInstanceOf(ConstraintBroken.class);
    assertThat(Failures.business(kept("23503", "contract_scan")))
        .containsInstanceOf(NotFound.class);
    assertThat(lines)
        .containsExactly(
            "WARNING The database kept account_login_key, SQLSTATE 23505,"
                + " which no repository foresaw",
            "WARNING The database kept contract_scan, SQLSTATE 23503,"
                + " which no repository foresaw");
  }

  @Test
  void whatARepositoryNamedAndWhatIsOnlyBusyIsNotWrittenDown() {
    assertThat(Failures.business(new ConstraintBroken("account_login_key"))).isPresent();
    assertThat(Failures.business(kept("40P01", ""))).isPresent();
    assertThat(Failures.business(kept("23514", "parameter_within_bounds"))).isEmpty();
    assertThat(lines).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03"})
  void aDatabaseThatIsAwayIsNotUnforeseenAndItsReasonIsWrittenInOneLine(String state) {
    String said = "SFATAL\0C%s\0Msorry\nat all\0\0".formatted(state);
    Throwable driver = new PSQLException(new ServerErrorMessage(said));
    assertThat(Failures.business(pooled(driver))).containsInstanceOf(Unavailable.class);
    assertThat(lines)
        .containsExactly(
            "WARNING The database cannot be reached: SQLSTATE " + state + ", FATAL: sorry");
  }

  @Test
  void aPoolInWhichAllIsInUseIsToldLikeADatabaseThatIsAwayAndAFaultOfOursIsNot() {
    assertThat(Failures.business(pooled(new RuntimeException("All in use"))))
        .containsInstanceOf(Unavailable.class);
    assertThat(Failures.business(pooled(new IllegalStateException("Our fault")))).isEmpty();
    assertThat(lines).containsExactly("WARNING The database cannot be reached: All in use");
  }

  /** As Payara wraps it; its own exception says nothing of the state. */
  private static PersistenceException pooled(Throwable cause) {
    return new PersistenceException(
        new SQLException("Error in allocating", new ResourceAllocationException("Error", cause)));
  }

  private static PersistenceException kept(String state, String constraint) {
    String said =
        "SERROR\0C%s\0Mduplicate\0DKey (login)=(secret) exists\0n%s\0\0"
            .formatted(state, constraint);
    return new PersistenceException(new PSQLException(new ServerErrorMessage(said)));
  }

  private final class Lines extends Handler {

    @Override
    public void publish(LogRecord line) {
      assertThat(line.getLevel()).isEqualTo(Level.WARNING);
      lines.add(
          line.getLevel() + " " + MessageFormat.format(line.getMessage(), line.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
