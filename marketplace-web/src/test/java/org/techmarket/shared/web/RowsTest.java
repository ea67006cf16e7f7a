package org.techmarket.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowsTest {

  /** A row of the test. */
  public record Person(String name, String phone) {}

  /** An entry of the test. */
  public record Meeting(String place, List<String> topics, List<Person> guests) {}

  @Test
  void anEmptyFormHasOneRowOfEveryList() {
    assertThat(Forms.empty(Meeting.class))
        .containsOnlyKeys("place", "topics", "guests0Name", "guests0Phone");
  }

  @Test
  void rowsAreReadInTheirOrder() {
    Meeting read = Forms.read(Meeting.class, form("Li", "Han"));
    assertThat(read.guests()).containsExactly(new Person("Li", "10"), new Person("Han", "11"));
    assertThat(read.topics()).containsExactly("a", "b");
  }

  @Test
  void emptyRowsAtTheEndDoNotCountButThoseBetweenKeepTheirPlace() {
    Map<String, String> form = form("Li", "", "Han", "");
    form.keySet().removeIf(field -> field.matches("guests[13]Phone"));
    assertThat(Forms.read(Meeting.class, form).guests())
        .extracting(Person::name)
        .containsExactly("Li", "", "Han");
  }

  @Test
  void aRowIsAddedBehindTheLast() {
    Map<String, String> form = form("Li");
    Rows.add(form, "guests");
    assertThat(Rows.count(form, "guests")).isEqualTo(2);
    assertThat(form).containsEntry("guests1Name", "").containsEntry("guests1Phone", "");
  }

  @Test
  void whenARowIsRemovedThoseBehindItMoveUp() {
    Map<String, String> form = form("Li", "Han", "Lin");
    Rows.remove(form, "guests", 1);
    assertThat(Forms.read(Meeting.class, form).guests())
        .containsExactly(new Person("Li", "10"), new Person("Lin", "12"));
  }

  @Test
  void theOnlyRowIsEmptiedInstead() {
    Map<String, String> form = form("Li");
    Rows.remove(form, "guests", 0);
    assertThat(form).containsEntry("guests0Name", "").containsEntry("guests0Phone", "");
    assertThat(Forms.read(Meeting.class, form).guests()).isEmpty();
  }

  @Test
  void aFieldOfARowIsKnownByItsName() {
    assertThat(Rows.inFirstRow("guests12Name")).isEqualTo("guests0Name");
    assertThat(Rows.inFirstRow("companion1")).isEqualTo("companion1");
    assertThat(Rows.place("guests12Name")).contains(new Rows.Place("guests", 12));
    assertThat(Rows.place("place")).isEmpty();
  }

  private static Map<String, String> form(String... names) {
    Map<String, String> form = new LinkedHashMap<>(Map.of("place", "Jinan", "topics", "a\nb\n"));
    for (int i = 0; i < names.length; i++) {
      form.put("guests" + i + "Name", names[i]);
      form.put("guests" + i + "Phone", "1" + i);
    }
    return form;
  }
}
