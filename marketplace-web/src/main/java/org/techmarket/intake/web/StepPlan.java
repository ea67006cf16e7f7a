package org.techmarket.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.techmarket.shared.web.Rows;

/**
 * The steps of a form in their order. The last one, {@value #CHECK}, asks nothing: it shows what
 * was entered, and what is wrong with it.
 *
 * @param texts the prefix of the keys of their titles, such as {@code trade.step.}
 */
public record StepPlan(String texts, List<Step> steps) {

  public static final String CHECK = "check";

  /** A plan without steps, to which they are added. */
  public static StepPlan of(String texts) {
    return new StepPlan(texts, List.of(new Step(CHECK, Set.of())));
  }

  /** The plan with one more step before the last. */
  public StepPlan with(String key, String... fields) {
    List<Step> more = new ArrayList<>(steps);
    more.add(steps.size() - 1, new Step(key, Set.of(fields)));
    return new StepPlan(texts, List.copyOf(more));
  }

  /** The step of a key; the first one when there is none. */
  public Step step(String key) {
    return steps.stream().filter(step -> step.key().equals(key)).findFirst().orElse(steps.get(0));
  }

  /** The step in which a field is asked for; the last one for a field that none asks for. */
  public Step stepOf(String field) {
    return steps.stream()
        .filter(step -> step.asks(field))
        .findFirst()
        .orElse(steps.get(steps.size() - 1));
  }

  /** The step after a given one; the last one after itself. */
  public Step after(Step step) {
    return steps.get(Math.min(steps.indexOf(step) + 1, steps.size() - 1));
  }

  /**
   * A step.
   *
   * @param fields the names of the fields asked for, of a list of rows that of the list
   */
  public record Step(String key, Set<String> fields) {

    boolean asks(String field) {
      return fields.contains(field)
          || Rows.place(field).filter(row -> fields.contains(row.list())).isPresent();
    }
  }
}
