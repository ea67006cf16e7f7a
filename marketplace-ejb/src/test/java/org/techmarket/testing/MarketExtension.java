package org.techmarket.testing;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestInstancePostProcessor;

/** One container and one database for all test classes; emptied before every test. */
class MarketExtension
    implements BeforeAllCallback,
        TestInstancePostProcessor,
        BeforeEachCallback,
        AfterEachCallback,
        AfterAllCallback {

  private static final Namespace OURS = Namespace.create(MarketExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    Everybodys shared = everybodys(context);
    TestDatabase.use(isOwn(context) ? TestDatabase.start() : shared.database());
  }

  @Override
  @SuppressWarnings("unchecked")
  public void postProcessTestInstance(Object test, ExtensionContext context) {
    BeanManager beans = everybodys(context).container().getBeanManager();
    CreationalContext<Object> creation = beans.createCreationalContext(null);
    InjectionTarget<Object> target =
        (InjectionTarget<Object>)
            beans
                .getInjectionTargetFactory(beans.createAnnotatedType(test.getClass()))
                .createInjectionTarget(null);
    target.inject(test, creation);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    TestDatabase.current().reset();
    Cast.enter(TestDatabase.current());
    everybodys(context).container().select(TestClock.class).get().reset();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    everybodys(context).container().select(TestCaller.class).get().leave();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (isOwn(context)) {
      TestDatabase.current().close();
    }
  }

  private static boolean isOwn(ExtensionContext context) {
    return context.getRequiredTestClass().getAnnotation(MarketTest.class).ownDatabase();
  }

  private static Everybodys everybodys(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent(Everybodys.class, none -> Everybodys.start(), Everybodys.class);
  }

  private record Everybodys(TestDatabase database, WeldContainer container)
      implements AutoCloseable {

    static Everybodys start() {
      Weld weld = new Weld().addBeanDefiningAnnotations(Stateless.class, Singleton.class);
      WeldContainer container = weld.initialize();
      return new Everybodys(TestDatabase.start(), container);
    }

    @Override
    public void close() {
      container.close();
      database.close();
    }
  }
}
