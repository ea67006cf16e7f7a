package org.techmarket.testing;

import jakarta.enterprise.context.spi.CreationalContext;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.InjectionTarget;
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
    Slice shared = everybodys(context);
    TestDatabase.use(isOwn(context) ? TestDatabase.start() : shared.database());
  }

  @Override
  @SuppressWarnings("unchecked")
  public void postProcessTestInstance(Object test, ExtensionContext context) {
    BeanManager beans = everybodys(context).beans();
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
    everybodys(context).bean(TestClock.class).reset();
    everybodys(context).bean(TestCaller.class).as(null);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    everybodys(context).bean(TestCaller.class).leave();
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

  private static Slice everybodys(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(OURS)
        .getOrComputeIfAbsent(Slice.class, none -> Slice.start(), Slice.class);
  }
}
