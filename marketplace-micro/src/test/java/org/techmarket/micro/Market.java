package org.techmarket.micro;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.techmarket.shared.MarketTime;

/** A market whose people are there and in which everything else is made by hand, over REST. */
public final class Market {

  public static final String PASSWORD = "Roadshow 2026";

  /** What would change things by itself while a test looks at them. */
  public static final Map<String, String> WITHOUT_TIMERS = Map.of("MARKETPLACE_TIMERS", "false");

  private static final AtomicInteger SERIAL = new AtomicInteger();
  private static final AtomicInteger DAYS = new AtomicInteger();
  private static Market shared;

  private final RunningMarketplace server;
  private final Api nobody;
  private final Api admin;
  private final Api operator;
  private final Api manager;

  private Market(RunningMarketplace server) {
    this.server = server;
    this.nobody = new Api(server.base(), null);
    this.admin = nobody.signedIn(RunningMarketplace.ADMIN_LOGIN, RunningMarketplace.ADMIN_PASSWORD);
    this.operator = account("MARKET_OPERATOR", "");
    this.manager = account("EVENT_MANAGER", "");
  }

  /** The one market that all contract tests share; it ends with them. */
  public static synchronized Market shared() throws Exception {
    if (shared == null) {
      shared = start();
      Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
    }
    return shared;
  }

  /** A market of one's own. */
  public static Market start() throws Exception {
    return on(RunningMarketplace.start(WITHOUT_TIMERS));
  }

  /** The market of a deployment of one's own, which is still empty. */
  public static Market on(RunningMarketplace server) {
    return new Market(server);
  }

  public RunningMarketplace server() {
    return server;
  }

  public Sql sql() {
    return new Sql(server);
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

  /** A new organisation and somebody who acts for it. */
  public Institution institution() {
    long organisation =
        admin.post("/organisations", Entries.organisation(next())).expect(201).get("id").asLong();
    String login = "institution" + next();
    return new Institution(
        organisation, login, account(login, "ORG_USER", String.valueOf(organisation)));
  }

  /** Somebody new with a role, signed in. */
  public Api account(String role, String organisation) {
    return account("person" + next(), role, organisation);
  }

  /** Somebody of the market's own counter, with {@link #PASSWORD}. */
  public Api open(String login, String role) {
    return account(login, role, "");
  }

  private Api account(String login, String role, String organisation) {
    admin
        .post("/accounts", Entries.account(login, PASSWORD, List.of(role), organisation))
        .expect(201);
    return nobody.signedIn(login, PASSWORD);
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

  /** Ends it and removes what it stored. */
  public void close() {
    try {
      server.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** An organisation and the program of somebody who acts for it. */
  public record Institution(long organisation, String login, Api api) {}
}
