package org.techmarket.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;

/**
 * The capability graph: who may know whom. A sink may know everybody, and nobody may know it, but
 * that the demonstration invents a history.
 */
final class KnowOnlyNeighbours extends ArchCondition<JavaClass> {

  private static final String ROOT = "org.techmarket.";
  private static final Set<String> SINKS = Set.of("front", "demo", "audit", "notification");
  private static final Map<String, Set<String>> MAY_KNOW =
      Map.ofEntries(
          entry("shared"),
          entry("reference", "shared"),
          entry("intake", "shared", "reference"),
          entry("identity", "shared", "reference", "intake"),
          entry("document", "shared", "reference", "intake", "identity"),
          entry("venue", "shared", "reference", "identity"),
          entry("exhibition", "shared", "reference", "intake", "identity", "document", "venue"),
          entry(
              "roadshow",
              "shared",
              "reference",
              "intake",
              "identity",
              "document",
              "venue",
              "exhibition"),
          entry("trade", "shared", "reference", "intake", "identity", "document"),
          entry("registration", "shared", "reference", "intake", "identity", "document", "trade"),
          entry("audit", "shared", "reference", "identity", "document"),
          entry("notification", "shared", "reference", "identity"));

  KnowOnlyNeighbours() {
    super("know only the capabilities they may know");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    String own = capability(type);
    type.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> dependency.getTargetClass().getPackageName().startsWith(ROOT))
        .filter(dependency -> !mayKnow(own, capability(dependency.getTargetClass())))
        .forEach(dependency -> events.add(violation(dependency)));
  }

  private static ConditionEvent violation(Dependency dependency) {
    return SimpleConditionEvent.violated(dependency, dependency.getDescription());
  }

  private static boolean mayKnow(String own, String other) {
    boolean isFreeSink = SINKS.contains(own) && !MAY_KNOW.containsKey(own);
    boolean isInventedPast = own.equals("demo") && other.equals("audit");
    return own.equals(other)
        || isInventedPast
        || !SINKS.contains(other) && (isFreeSink || MAY_KNOW.get(own).contains(other));
  }

  private static Map.Entry<String, Set<String>> entry(String capability, String... known) {
    return Map.entry(capability, Set.of(known));
  }

  private static String capability(JavaClass type) {
    return type.getPackageName().split("\\.")[2];
  }
}
