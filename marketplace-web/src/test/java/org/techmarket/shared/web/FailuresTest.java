package org.techmarket.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.StaleVersion;

class FailuresTest {

  @Test
  void whatSomebodyElseHasChangedIsStale() {
    assertThat(Failures.business(new EJBException(new OptimisticLockException())))
        .containsInstanceOf(StaleVersion.class);
  }

  @Test
  void aDeadlockIsBusyHoweverItIsWrapped() {
    SQLException deadlock = new SQLException("deadlock detected", "40P01");
    assertThat(Failures.business(new EJBException(new OptimisticLockException(deadlock))))
        .map(BusinessException::code)
        .contains("shared.busy");
  }
}
