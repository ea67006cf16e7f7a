package org.techmarket.testing;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;

/** Does for CDI what a server does: makes beans of the services and gives them their manager. */
public class ServicesAsBeans implements Extension {

  void makeBean(
      @Observes @WithAnnotations({Stateless.class, Singleton.class}) ProcessAnnotatedType<?> type) {
    if (type.getAnnotatedType().isAnnotationPresent(Stateless.class)
        || type.getAnnotatedType().isAnnotationPresent(Singleton.class)) {
      type.configureAnnotatedType()
          .add(ApplicationScoped.Literal.INSTANCE)
          .add(InTransaction.Literal.INSTANCE);
    }
  }

  void inject(@Observes @WithAnnotations(PersistenceContext.class) ProcessAnnotatedType<?> type) {
    type.configureAnnotatedType()
        .filterFields(field -> field.isAnnotationPresent(PersistenceContext.class))
        .forEach(field -> field.add(InjectLiteral.INSTANCE));
  }

  private static final class InjectLiteral extends jakarta.enterprise.util.AnnotationLiteral<Inject>
      implements Inject {
    private static final long serialVersionUID = 1;
    static final InjectLiteral INSTANCE = new InjectLiteral();
  }
}
