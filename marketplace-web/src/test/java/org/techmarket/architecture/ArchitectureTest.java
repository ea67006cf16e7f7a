package org.techmarket.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MappedSuperclass;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.stream.Stream;
import org.techmarket.identity.Role;

/** The rules of docs/architecture.md; what a sentence of it says, a field here checks. */
@AnalyzeClasses(packages = "org.techmarket", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final DescribedPredicate<JavaClass> SERVICE_SIDE =
      resideInAnyPackage("org.techmarket.*.service..", "org.techmarket.*.persistence..");
  private static final DescribedPredicate<JavaClass> WEB_SIDE =
      resideInAnyPackage("org.techmarket.*.web..", "org.techmarket.*.rest..");
  private static final DescribedPredicate<JavaClass> DOMAIN = resideInAPackage("org.techmarket.*");
  private static final DescribedPredicate<JavaClass> STORED =
      describe(
          "stored",
          type ->
              Stream.of(Entity.class, Embeddable.class, MappedSuperclass.class)
                  .anyMatch(type::isAnnotatedWith));
  private static final DescribedPredicate<JavaField> HOLD_ENUMS =
      describe(
          "hold enums",
          field -> field.getType().getAllInvolvedRawTypes().stream().anyMatch(JavaClass::isEnum));
  private static final Set<Class<?>> MOMENTS =
      Set.of(
          Instant.class,
          LocalDate.class,
          LocalTime.class,
          LocalDateTime.class,
          ZonedDateTime.class);

  @ArchTest
  static final ArchRule theDomainKnowsOnlyPersistenceAndValidation =
      classes()
          .that(DOMAIN)
          .should()
          .onlyDependOnClassesThat(
              DOMAIN.or(
                  resideInAnyPackage("java..", "jakarta.persistence..", "jakarta.validation..")));

  @ArchTest
  static final ArchRule servicesDoNotKnowTheWeb =
      noClasses().that(SERVICE_SIDE).should().dependOnClassesThat(WEB_SIDE);

  @ArchTest
  static final ArchRule entitiesDoNotReachTheWeb =
      noClasses().that(WEB_SIDE).should().dependOnClassesThat().areAnnotatedWith(Entity.class);

  @ArchTest
  static final ArchRule theWebReachesDataOnlyThroughServices =
      noClasses()
          .that(WEB_SIDE)
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.techmarket.*.persistence..")
                  .or(simpleNameEndingWith("Repository"))
                  .or(assignableTo(EntityManager.class)));

  @ArchTest
  static final ArchRule onlyPersistenceAndQueriesHoldAnEntityManager =
      noClasses()
          .that(not(resideInAPackage("..persistence..")).and(not(simpleNameEndingWith("Queries"))))
          .should()
          .dependOnClassesThat()
          .areAssignableTo(EntityManager.class);

  /** {@code Flush} is what the others' persistence shares. */
  @ArchTest
  static final ArchRule persistenceIsNobodysBusiness =
      classes()
          .that()
          .resideInAPackage("..persistence..")
          .and()
          .doNotHaveFullyQualifiedName("org.techmarket.shared.persistence.Flush")
          .should()
          .notBePublic();

  @ArchTest
  static final ArchRule capabilitiesFormNoCycle =
      slices().matching("org.techmarket.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule capabilitiesKnowOnlyTheirNeighbours =
      classes().should(new KnowOnlyNeighbours());

  @ArchTest
  static final ArchRule entitiesHaveNoSetters =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameMatching("set[A-Z].*");

  /** One by one or several, in an entity or in a value of it. */
  @ArchTest
  static final ArchRule enumsAreStoredByName =
      fields()
          .that()
          .areDeclaredInClassesThat(STORED)
          .and()
          .areNotStatic()
          .and(HOLD_ENUMS)
          .should()
          .beAnnotatedWith(
              describe(
                  "@Enumerated(STRING), or @MapKeyEnumerated(STRING)",
                  (JavaAnnotation<?> a) ->
                      a.getRawType().isEquivalentTo(Enumerated.class)
                              && a.as(Enumerated.class).value() == EnumType.STRING
                          || a.getRawType().isEquivalentTo(MapKeyEnumerated.class)
                              && a.as(MapKeyEnumerated.class).value() == EnumType.STRING));

  @ArchTest
  static final ArchRule entitiesCountExactly =
      noFields()
          .that()
          .areDeclaredInClassesThat(STORED)
          .should()
          .haveRawType(
              describe(
                  "a binary fraction",
                  type ->
                      type.isEquivalentTo(double.class)
                          || type.isEquivalentTo(Double.class)
                          || type.isEquivalentTo(float.class)
                          || type.isEquivalentTo(Float.class)));

  @ArchTest
  static final ArchRule servicesOfferOnlyWhatTheServerPassesOn =
      classes().that(ServiceRules.IS_SESSION_BEAN).should(new ServiceRules.OfferOnlyWhatIsPublic());

  @ArchTest
  static final ArchRule everyServiceSaysWhoMayCallIt =
      classes().that(ServiceRules.IS_SESSION_BEAN).should(new ServiceRules.SayWhoMayCall());

  @ArchTest
  static final ArchRule onlyVerifiedOrganisationsSubmit =
      classes().that(ServiceRules.IS_SESSION_BEAN).should(new ServiceRules.LetOnlyVerifiedAct());

  @ArchTest
  static final ArchRule whoeverHasSignedInIsSaidInOneWord =
      noClasses()
          .should()
          .beAnnotatedWith(
              describe(
                  "@RolesAllowed with every role",
                  (JavaAnnotation<?> a) ->
                      a.getRawType().isEquivalentTo(RolesAllowed.class)
                          && a.as(RolesAllowed.class).value().length == Role.values().length));

  @ArchTest
  static final ArchRule everyStepIsRecorded =
      classes()
          .that()
          .resideInAPackage("org.techmarket.*.service..")
          .should(new ServiceRules.FireTheStepsTheyTake());

  @ArchTest
  static final ArchRule whatIsAddedIsRecorded =
      classes()
          .that()
          .resideInAPackage("org.techmarket.*.service..")
          .should(new ServiceRules.TellWhatTheyAdd());

  @ArchTest
  static final ArchRule pagesAreNamedPages =
      classes()
          .that()
          .areAnnotatedWith(Named.class)
          .and()
          .resideInAPackage("..web..")
          .should()
          .haveSimpleNameEndingWith("Page");

  @ArchTest
  static final ArchRule resourcesAreNamedResources =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .should()
          .resideInAPackage("..rest..")
          .andShould()
          .haveSimpleNameEndingWith("Resource");

  @ArchTest
  static final ArchRule queriesGiveRecordsOfTheirService =
      classes()
          .that()
          .haveSimpleNameEndingWith("Row")
          .or()
          .haveSimpleNameEndingWith("View")
          .and()
          .areRecords()
          .should()
          .resideInAnyPackage("..service..", "..web..");

  /** The library of signatures takes nothing else for the moment of signing. */
  @ArchTest
  static final ArchRule timeIsJavaTime =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.techmarket.document.service.Signer")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Date")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.Calendar");

  /** {@code Json} looks for its provider at each call; {@code MarketJson} holds it. */
  @ArchTest
  static final ArchRule jsonComesFromTheProviderThatIsHeld =
      noClasses().should().dependOnClassesThat().belongToAnyOf(Json.class);

  /** The launcher and the process it starts do, and are no part of what is deployed. */
  @ArchTest
  static final ArchRule theApplicationPrintsNothing =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule timeComesFromAClock =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("org.techmarket.shared.service.MarketClock")
          .should()
          .callMethodWhere(
              describe(
                  "now is asked of no clock",
                  (JavaMethodCall call) ->
                      call.getName().equals("now")
                          && MOMENTS.stream().anyMatch(call.getTargetOwner()::isEquivalentTo)
                          && call.getTarget().getRawParameterTypes().stream()
                              .noneMatch(type -> type.isEquivalentTo(Clock.class))));

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveNameMatching(".*\\.(Base|Abstract)[A-Z]\\w*")
          .orShould()
          .haveNameMatching(
              ".*(Impl|DTO|Dto|VO|Vo|BO|PO|Manager|Helper|Util|Utils|Processor|Handler|Info)");
}
