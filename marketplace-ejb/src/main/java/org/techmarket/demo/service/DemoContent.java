package org.techmarket.demo.service;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.techmarket.exhibition.AchievementEntry;
import org.techmarket.exhibition.AchievementStage;
import org.techmarket.identity.ApplicationEntry;
import org.techmarket.identity.OrganisationEntry;
import org.techmarket.identity.Role;
import org.techmarket.roadshow.BookingStage;
import org.techmarket.roadshow.PitchEntry;
import org.techmarket.roadshow.RoadshowEntry;
import org.techmarket.trade.PartyEntry;

/** The invented data, as it stands in the files beside this class. */
record DemoContent(
    List<Party> organisations,
    List<Person> accounts,
    List<Work> achievements,
    List<Event> events,
    List<DemoDeal> deals,
    List<Paper> papers) {

  /** What all invented accounts sign in with; no secret, it stands on the page. */
  static final String PASSWORD = "Demo-2026";

  /** An organisation, and how it signs contracts; the other files know it by its key. */
  public record Party(
      String key,
      String creditCode,
      String name,
      String partyType,
      String cityCode,
      String address,
      String representative,
      String contact,
      String phone) {

    OrganisationEntry entry() {
      return new OrganisationEntry(creditCode, name, partyType, cityCode);
    }

    ApplicationEntry application(long licence) {
      return new ApplicationEntry(
          creditCode, name, partyType, cityCode, phone, String.valueOf(licence), null);
    }

    PartyEntry signing() {
      return new PartyEntry(
          name,
          partyType,
          creditCode,
          null,
          cityCode,
          address,
          representative,
          contact,
          phone,
          null,
          null);
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

  /**
   * What parties hand in: a scanned page that says it is invented.
   *
   * @param file beside this class
   * @param name what the parties call it
   */
  public record Paper(String kind, String file, String name) {

    byte[] pdf() {
      try (InputStream pdf = DemoContent.class.getResourceAsStream(file)) {
        return pdf.readAllBytes();
      } catch (IOException e) {
        throw new IllegalStateException(file, e);
      }
    }
  }

  static DemoContent read() {
    return new DemoContent(
        List.of(read("organisations.json", Party[].class)),
        List.of(read("accounts.json", Person[].class)),
        List.of(read("achievements.json", Work[].class)),
        List.of(read("roadshows.json", Event[].class)),
        List.of(read("contracts.json", DemoDeal[].class)),
        List.of(read("papers.json", Paper[].class)));
  }

  Paper paper(String kind) {
    return papers.stream().filter(paper -> paper.kind().equals(kind)).findFirst().orElseThrow();
  }

  Party party(String key) {
    return organisations.stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }

  /** An entry of which only some fields are told. */
  static <T> T bind(Map<String, Object> fields, Class<T> type) {
    return withJson(jsonb -> jsonb.fromJson(jsonb.toJson(fields), type));
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

  /** Whether an organisation is not in the market yet, and has only an administrator. */
  boolean isApplying(Party party) {
    return accounts.stream()
        .anyMatch(who -> who.role() == Role.ORG_ADMIN && party.key().equals(who.organisation()));
  }

  private String nameOf(String organisation) {
    return organisation == null ? null : party(organisation).name();
  }

  private static <T> T read(String file, Class<T> type) {
    try (InputStream json = DemoContent.class.getResourceAsStream(file)) {
      return withJson(jsonb -> jsonb.fromJson(json, type));
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }

  private static <T> T withJson(Function<Jsonb, T> reading) {
    try (Jsonb jsonb = JsonbBuilder.create()) {
      return reading.apply(jsonb);
    } catch (Exception e) { // only Jsonb.close declares it
      throw new IllegalStateException(e);
    }
  }
}
