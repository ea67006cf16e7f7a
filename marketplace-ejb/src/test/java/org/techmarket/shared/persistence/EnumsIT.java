package org.techmarket.shared.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionImplementor;
import org.hibernate.metamodel.MappingMetamodel;
import org.hibernate.metamodel.mapping.SelectableMapping;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.PartyType;
import org.techmarket.identity.Role;
import org.techmarket.reference.ParameterName;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Sql;
import org.techmarket.testing.TestDatabase;
import org.techmarket.testing.Transactions;

/** The database takes the constants of our enums, all of them and nothing else. */
@MarketTest
class EnumsIT {

  /** What a check of one column says, such as {@code stage in ('DRAFT', 'OPEN')}. */
  private static final String CHECKS =
      """
      select c.conrelid::regclass || '.' || a.attname, pg_get_constraintdef(c.oid)
      from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
      where c.contype = 'c' and cardinality(c.conkey) = 1 and c.connamespace = 'public'::regnamespace
      """;

  private static final Pattern CONSTANT = Pattern.compile("'(\\w+)'::(?:text|character varying)");

  @Inject private EntityManager em;
  private final Sql database = TestDatabase.current().owner();

  @Test
  void everyColumnOfAnEnumTakesItsConstants() throws Exception {
    Map<String, Set<String>> taken = taken();
    Map<String, Set<String>> ours = Transactions.joining(this::ours);
    assertThat(ours)
        .containsKeys(
            "roadshow_booking.stage", "account_role.role", "registration_attachment.kind");
    ours.get("organisation.party_type")
        .removeIf(type -> !PartyType.valueOf(type).bearsCreditCode());
    ours.get("invitation_role.role").removeIf(role -> !Role.valueOf(role).isGivenByOrganisation());
    taken.keySet().retainAll(ours.keySet());
    assertThat(taken).isEqualTo(ours);
  }

  @Test
  void everyParameterHasARowAndEveryRowIsAParameter() {
    assertThat(database.rows("select name from parameter"))
        .containsExactlyInAnyOrderElementsOf(constants(ParameterName.class));
  }

  private Map<String, Set<String>> taken() {
    Map<String, Set<String>> taken = new TreeMap<>();
    for (String row : database.rows(CHECKS)) {
      String[] check = row.split(" ", 2);
      Set<String> constants =
          CONSTANT
              .matcher(check[1])
              .results()
              .map((MatchResult found) -> found.group(1))
              .collect(Collectors.toCollection(TreeSet::new));
      if (!constants.isEmpty()) {
        taken.merge(check[0], constants, EnumsIT::both);
      }
    }
    return taken;
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    one.retainAll(other);
    return one;
  }

  private Map<String, Set<String>> ours() {
    MappingMetamodel model = em.unwrap(SessionImplementor.class).getFactory().getMappingMetamodel();
    Map<String, Set<String>> ours = new TreeMap<>();
    model.forEachEntityDescriptor(entity -> entity.forEachSelectable((n, c) -> add(c, ours)));
    model.forEachCollectionDescriptor(
        rows ->
            Stream.of(
                    rows.getAttributeMapping().getElementDescriptor(),
                    rows.getAttributeMapping().getIndexDescriptor())
                .filter(Objects::nonNull)
                .forEach(part -> part.forEachSelectable((n, c) -> add(c, ours))));
    return ours;
  }

  private static void add(SelectableMapping column, Map<String, Set<String>> ours) {
    Class<?> type = column.getJdbcMapping().getMappedJavaType().getJavaTypeClass();
    if (type.isEnum()) {
      ours.put(
          column.getContainingTableExpression() + "." + column.getSelectionExpression(),
          constants(type));
    }
  }

  private static Set<String> constants(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Enum<?>) constant).name())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
