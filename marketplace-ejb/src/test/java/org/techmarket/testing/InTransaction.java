package org.techmarket.testing;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what runs in transactions as its {@code @TransactionAttribute} says. */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface InTransaction {

  /** The annotation as a value. */
  final class Literal extends AnnotationLiteral<InTransaction> implements InTransaction {
    private static final long serialVersionUID = 1;
    static final Literal INSTANCE = new Literal();
  }
}
