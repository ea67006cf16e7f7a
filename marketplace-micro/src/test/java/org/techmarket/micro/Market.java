package org.techmarket.micro;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.techmarket.shared.MarketTime;

/** A market whose people are there and in which everything else is made by hand, over REST. */
public final class Market {

  public static final String PASSWORD = "Roadshow 2026";

  private static final String OPERATOR = "operator.of.the.market";

  /** Mail is written; nothing is sent, as nothing is done by the clock. */
  private static final Map<String, String> SETTINGS =
      Map.of(
          "MARKETPLACE_TIMERS", "false",
          "MARKETPLACE_MAIL_HOST", "localhost",
          "MARKETPLACE_MAIL_FROM", "market@example.cn");

  private static final AtomicInteger SERIAL = new AtomicInteger();
  private static final AtomicInteger DAYS = new AtomicInteger();
  private static Market shared;

  private final RunningMarketplace server;
  private final Sql sql;
  private final Api nobody;
  private final Api admin;
  private final Api operator;
  private final Api manager;

  private Market(RunningMarketplace server) {
    this.server = server;
    this.sql = new Sql(server);
    this.nobody = new Api(server.base(), null);
    this.admin = nobody.signedIn(RunningMarketplace.ADMIN_LOGIN, RunningMarketplace.ADMIN_PASSWORD);
    admin
        .post("/accounts", Entries.account(OPERATOR, PASSWORD, List.of("MARKET_OPERATOR"), ""))
        .expect(201);
    this.operator = nobody.signedIn(OPERATOR, PASSWORD);
    this.manager = account("EVENT_MANAGER", "");
  }

  /**
   * The one market that all tests share who do not need it empty; it ends with them. Some let it
   * die, and start it again.
   */
  public static synchronized Market shared() throws Exception {
    if (shared == null) {
      shared = new Market(RunningMarketplace.shared(SETTINGS));
    }
    return shared;
  }

  /** One of one's own, which ends with its server. */
  public static Market of(RunningMarketplace server) {
    return new Market(server);
  }

  public RunningMarketplace server() {
    return server;
  }

  public Sql sql() {
    return sql;
  }

  public Api nobody() {
    return nobody;
  }

  public Api admin() {
    return admin;
  }

  public Api operator() {
    return operator;
  }

  public Api manager() {
    return manager;
  }

  /** A new organisation. */
  public JsonNode organisation() {
    return admin.post("/organisations", Entries.organisation(next())).expect(201);
  }

  /** A new organisation and somebody who acts for it. */
  public Institution institution() {
    JsonNode made = organisation();
    String login = "institution" + next();
    return new Institution(
        made.get("id").asLong(),
        made.get("name").asText(),
        made.get("creditCode").asText(),
        login,
        account(login, "ORG_USER", made.get("id").asText()));
  }

  /** Somebody who has signed up for an organisation of which nothing is known yet. */
  public Api applicant() {
    long founded =
        sql.number(
            """
            insert into organisation (authors, stage, stage_since, version)
            values ('{}', 'DRAFT', now(), 0) returning id
            """);
    return account("ORG_ADMIN", String.valueOf(founded));
  }

  /** An organisation that waits to be verified. */
  public JsonNode submittedOrganisation() {
    Api by = applicant();
    String licence =
        by.upload("licence.pdf", UUID.randomUUID().toString(), Papers.pdf())
            .expect(201)
            .get("id")
            .asText();
    Map<String, Object> entry = Entries.application(next(), licence);
    entry.put("version", "0");
    return by.put("/organisation", entry).expect(200);
  }

  /** A new registration point of an organisation in Jinan. */
  public long registrationPoint(String organisation, String code) {
    Map<String, Object> entry = Entries.registrationPoint(organisation, code);
    return admin.post("/registration-points", entry).expect(201).get("id").asLong();
  }

  /** Somebody new with a role, signed in. */
  public Api account(String role, String organisation) {
    return account("person" + next(), role, organisation);
  }

  /**
   * Somebody with {@link #PASSWORD} and a token, written straight into the database. To hash or
   * compare a password takes half a second, but its cost stands in each hash, and theirs has
   * little.
   */
  public Api account(String login, String role, String organisation) {
    String token = "mkt_" + login;
    sql.number(
        """
        with made as (insert into account (login, display_name, password_hash, organisation_id, version)
          values (?, ?, ?, nullif(?, '')::bigint, 0) returning id),
        may as (insert into account_role select id, ? from made),
        token as (insert into api_token (hash, account_id, created_at, expires_at)
          select ?, id, now(), now() + interval '1 day' from made)
        select id from made
        """,
        login,
        "王 " + login,
        QuickHash.of(PASSWORD),
        organisation,
        role,
        hash(token));
    return new Api(server.base(), token);
  }

  /** Gives somebody the hash of {@link #PASSWORD} that the market itself would make. */
  public void hashInEarnest(String login) {
    sql.execute(
        "update account set password_hash = (select password_hash from account where login = ?) where login = ?",
        OPERATOR,
        login);
  }

  /** With what the one signs in on pages whose program this is. */
  public String loginOf(Api api) {
    String query =
        "select login from account a join api_token t on t.account_id = a.id where hash = ?";
    return sql().texts(query, hash(api.token())).get(0);
  }

  /** What the market keeps of a token. */
  public static String hash(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An achievement that waits for the operator. */
  public JsonNode submittedAchievement(Institution holder) {
    return holder.api().post("/achievements", Entries.achievement(next())).expect(201);
  }

  /** An achievement in the library. */
  public JsonNode publishedAchievement(Institution holder) {
    JsonNode submitted = submittedAchievement(holder);
    return operator
        .post("/achievements/" + submitted.get("id") + "/publication", version(submitted))
        .expect(200);
  }

  /** A roadshow nobody sees yet, on a day of its own. */
  public JsonNode draftRoadshow(int slots) {
    return manager.post("/roadshows", Entries.roadshow(freeDay(), slots)).expect(201);
  }

  /** A roadshow that takes bookings. */
  public JsonNode openRoadshow(int slots) {
    JsonNode draft = draftRoadshow(slots);
    return manager
        .post("/roadshows/" + draft.get("id") + "/publication", version(draft))
        .expect(200);
  }

  /** Tries to take a slot. */
  public static Reply take(Api by, JsonNode roadshow, int slot, long achievement) {
    String path =
        "/roadshows/%s/slots/%d/bookings".formatted(roadshow.get("number").asText(), slot);
    return by.post(path, Map.of("achievement", String.valueOf(achievement)));
  }

  /** What is sent with a decision on a thing as it stands. */
  public static Map<String, String> version(JsonNode thing) {
    return Map.of("version", thing.get("version").asText());
  }

  /** A day on which nothing takes place yet. */
  public static LocalDate freeDay() {
    return today().plusDays(30 + DAYS.incrementAndGet());
  }

  /** Today where the market is, whatever day it is on this machine. */
  public static LocalDate today() {
    return LocalDate.now(MarketTime.ZONE);
  }

  static int next() {
    return SERIAL.incrementAndGet();
  }

  /** An organisation and the program of somebody who acts for it. */
  public record Institution(
      long organisation, String name, String creditCode, String login, Api api) {}
}
