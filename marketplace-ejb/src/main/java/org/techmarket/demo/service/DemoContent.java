package org.techmarket.demo.service;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.techmarket.exhibition.AchievementEntry;
import org.techmarket.exhibition.AchievementStage;
import org.techmarket.identity.OrganisationEntry;
import org.techmarket.identity.Role;
import org.techmarket.roadshow.BookingStage;
import org.techmarket.roadshow.PitchEntry;
import org.techmarket.roadshow.RoadshowEntry;

/** The invented data, as it stands in the files beside this class. */
record DemoContent(
    List<Party> organisations, List<Person> accounts, List<Work> achievements, List<Event> events) {

  /** What all invented accounts sign in with; no secret, it stands on the page. */
  static final String PASSWORD = "Demo-2026";

  /** An organisation; the other files know it by its key. */
  public record Party(
      String key, String creditCode, String name, String partyType, String cityCode) {

    OrganisationEntry entry() {
      return new OrganisationEntry(creditCode, name, partyType, cityCode);
    }
  }

  /** An account, of an organisation by its key or of the market. */
  public record Person(String login, String displayName, Role role, String organisation) {}

  /** An achievement, entered so many days before the first start. */
  public record Work(
      String key,
      String holder,
      String name,
      String type,
      String field,
      int trl,
      String summary,
      List<String> rights,
      int daysAgo,
      AchievementStage stage,
      String reason) {

    AchievementEntry entry() {
      return new AchievementEntry(name, type, field, String.valueOf(trl), summary, rights, null);
    }
  }

  /** A roadshow so many working days from the first start, with its bookings. */
  public record Event(
      String theme,
      String field,
      int hall,
      int workingDay,
      String from,
      String until,
      int pitch,
      int answers,
      int change,
      Integer quota,
      int lowestTrl,
      List<Claim> bookings) {

    RoadshowEntry entry(LocalDate day, LocalDate deadline) {
      return new RoadshowEntry(
          theme,
          field,
          String.valueOf(hall),
          day.toString(),
          from,
          until,
          String.valueOf(pitch),
          String.valueOf(answers),
          String.valueOf(change),
          quota == null ? "" : quota.toString(),
          deadline.toString(),
          String.valueOf(lowestTrl),
          null);
    }
  }

  /** A booking of a slot for an achievement by its key. */
  public record Claim(
      int slot,
      String achievement,
      BookingStage stage,
      String presenter,
      String phone,
      String companion1,
      String companion2,
      String seeking,
      String reason) {

    PitchEntry entry() {
      return new PitchEntry(presenter, phone, companion1, companion2, seeking, null);
    }
  }

  static DemoContent read() {
    return new DemoContent(
        List.of(read("organisations.json", Party[].class)),
        List.of(read("accounts.json", Person[].class)),
        List.of(read("achievements.json", Work[].class)),
        List.of(read("roadshows.json", Event[].class)));
  }

  /** The accounts as they are shown to visitors. */
  List<DemoAccount> signIns() {
    return accounts.stream()
        .map(
            who ->
                new DemoAccount(
                    who.login(), PASSWORD, List.of(who.role()), nameOf(who.organisation())))
        .toList();
  }

  private String nameOf(String organisation) {
    return organisations.stream()
        .filter(party -> party.key().equals(organisation))
        .map(Party::name)
        .findFirst()
        .orElse(null);
  }

  private static <T> T read(String file, Class<T> type) {
    try (InputStream json = DemoContent.class.getResourceAsStream(file);
        Jsonb jsonb = JsonbBuilder.create()) {
      return jsonb.fromJson(json, type);
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    } catch (Exception e) { // only Jsonb.close declares it
      throw new IllegalStateException(file, e);
    }
  }
}
