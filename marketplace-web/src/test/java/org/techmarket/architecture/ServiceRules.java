package org.techmarket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.ForVerified;
import org.techmarket.shared.Change;
import org.techmarket.shared.Transition;

/** What every service keeps. */
final class ServiceRules {

  static final DescribedPredicate<JavaClass> IS_SESSION_BEAN =
      describe(
          "session beans",
          type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));

  private static final String INVENTED_PAST = "org.techmarket.demo.service.DemoHistory";

  /** What is told is no news itself, and a session begins with a sign-in that is told. */
  private static final Set<String> UNTOLD =
      Set.of("WebSessionRepository", "AuditRepository", "AuditHeadRepository");

  private ServiceRules() {}

  /**
   * The server stands between a session bean and whoever calls it, and passes on nothing but public
   * methods and what everybody may see. Slices do not notice.
   */
  static final class OfferOnlyWhatIsPublic extends ArchCondition<JavaClass> {

    OfferOnlyWhatIsPublic() {
      super("offer only what is public");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      for (JavaMethod method : type.getMethods()) {
        boolean isPublic = method.getModifiers().contains(JavaModifier.PUBLIC);
        if (isPublic && handled(method).anyMatch(it -> !isSeenByAll(it))) {
          violated(method, "takes or gives what is not public", events);
        }
        if (!isPublic
            && !method.getModifiers().contains(JavaModifier.STATIC)
            && method.getCallsOfSelf().stream()
                .anyMatch(call -> !call.getOriginOwner().equals(type))) {
          violated(method, "is called by others and not public", events);
        }
      }
    }

    private static Stream<JavaClass> handled(JavaMethod method) {
      return Stream.concat(
          method.getRawParameterTypes().stream(), Stream.of(method.getRawReturnType()));
    }

    private static boolean isSeenByAll(JavaClass type) {
      return type.isPrimitive() || type.getModifiers().contains(JavaModifier.PUBLIC);
    }
  }

  /** Each public method, or its class, bears an annotation of security. */
  static final class SayWhoMayCall extends ArchCondition<JavaClass> {

    SayWhoMayCall() {
      super("say who may call each public method");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      if (isGuarded(type)) {
        return;
      }
      type.getMethods().stream()
          .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
          .filter(method -> !isGuarded(method))
          .forEach(method -> violated(method, "says nothing of who may call it", events));
    }

    private static boolean isGuarded(CanBeAnnotated element) {
      return element.isAnnotatedWith(RolesAllowed.class)
          || element.isAnnotatedWith(PermitAll.class)
          || element.isAnnotatedWith(DenyAll.class);
    }
  }

  /**
   * A method that writes and is for nobody but people who act for an organisation asks whether that
   * may act. What is for everybody, as files and drafts are, is no act in the market.
   */
  static final class LetOnlyVerifiedAct extends ArchCondition<JavaClass> {

    private static final Set<String> OF_ORGANISATIONS =
        Set.of(Roles.ORG_USER, Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER);

    LetOnlyVerifiedAct() {
      super("let only the people of verified organisations act");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      if (type.getSimpleName().endsWith("Queries") || type.isAnnotatedWith(ForVerified.class)) {
        return;
      }
      type.getMethods().stream()
          .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
          .filter(method -> isForOrganisations(method, type))
          .filter(method -> !method.isAnnotatedWith(ForVerified.class))
          .forEach(method -> violated(method, "is not @ForVerified", events));
    }

    private static boolean isForOrganisations(JavaMethod method, JavaClass type) {
      return method
          .tryGetAnnotationOfType(RolesAllowed.class)
          .or(() -> type.tryGetAnnotationOfType(RolesAllowed.class))
          .filter(roles -> OF_ORGANISATIONS.containsAll(List.of(roles.value())))
          .isPresent();
    }
  }

  /**
   * A method that takes a step of a procedure, or changes a record, tells it, in the same method.
   */
  static final class FireTheStepsTheyTake extends ArchCondition<JavaClass> {

    FireTheStepsTheyTake() {
      super("fire every transition and change they cause");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      type.getMethods().stream()
          .filter(method -> !gives(method) && steps(method) > told(method))
          .forEach(method -> violated(method, "takes a step and does not fire it", events));
    }

    /** Whoever calls it has the steps then. */
    private static boolean gives(JavaMethod method) {
      return isOfTransitions(method.getReturnType());
    }

    private static long steps(JavaMethod method) {
      return accesses(method)
          .filter(a -> a.getTarget().getOwner().getPackageName().startsWith("org.techmarket."))
          .filter(access -> !isToTell(access.getTarget().getOwner()))
          .map(access -> access.getTarget().resolveMember())
          .flatMap(Optional::stream)
          .filter(verb -> isOfTransitions(verb.getReturnType()))
          .count();
    }

    private static long told(JavaMethod method) {
      return accesses(method).filter(ServiceRules::tells).count();
    }

    /** One, or none, or several: {@code Optional<Transition>} is seen, too. */
    private static boolean isOfTransitions(JavaType type) {
      return type.getAllInvolvedRawTypes().stream().anyMatch(ServiceRules::isToTell);
    }

    private static Stream<JavaCodeUnitAccess<? extends CodeUnitAccessTarget>> accesses(
        JavaMethod method) {
      return Stream.concat(
          method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream());
    }
  }

  /** Who adds something tells it, be it in another method of theirs. */
  static final class TellWhatTheyAdd extends ArchCondition<JavaClass> {

    TellWhatTheyAdd() {
      super("fire what they add");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      boolean tells = type.getMethodCallsFromSelf().stream().anyMatch(ServiceRules::tells);
      type.getMethods().stream()
          .filter(method -> !tells && method.getMethodCallsFromSelf().stream().anyMatch(this::adds))
          .forEach(
              method -> violated(method, "adds something and its class fires nothing", events));
    }

    private boolean adds(JavaMethodCall call) {
      String owner = call.getTargetOwner().getSimpleName();
      return call.getName().equals("add")
          && owner.endsWith("Repository")
          && !UNTOLD.contains(owner);
    }
  }

  private static boolean isToTell(JavaClass type) {
    return type.isEquivalentTo(Transition.class) || type.isEquivalentTo(Change.class);
  }

  /** The past the demonstration invents is written down under the days it invents. */
  private static boolean tells(JavaCodeUnitAccess<?> call) {
    return call.getName().equals("fire") && call.getTargetOwner().isAssignableTo(Event.class)
        || call.getName().equals("record")
            && call.getTargetOwner().getFullName().equals(INVENTED_PAST);
  }

  private static void violated(JavaMethod method, String what, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " " + what));
  }
}
