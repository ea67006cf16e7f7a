package org.techmarket.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of the real services on a real PostgreSQL, without a server: its fields are injected, its
 * database holds the reference data and the {@link Cast} and nothing else, and its {@link
 * TestClock} stands at {@link TestClock#START}. Roles are not enforced here: that is proved over
 * HTTP.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(MarketExtension.class)
public @interface MarketTest {

  /** Whether the class changes the database so that nobody else may use it. */
  boolean ownDatabase() default false;
}
