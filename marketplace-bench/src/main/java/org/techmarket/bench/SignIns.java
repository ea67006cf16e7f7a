package org.techmarket.bench;

import java.io.IOException;
import java.net.URI;
import java.security.spec.KeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.HdrHistogram.Histogram;
import org.techmarket.micro.Market;
import org.techmarket.micro.OneJar;

/**
 * 200 people who sign in at one moment, while somebody else reads the home page; beside the bare
 * hashing of as many passwords.
 */
final class SignIns implements Part {

  private static final int PEOPLE = 200;
  private static final int WARM_UP = 20;
  private static final int READS = 600;
  private static final int HASHES = 20;
  private static final long BETWEEN_READS_NANOS = 100_000_000;

  /** As {@code identity.service.Passwords} has it. */
  private static final int ITERATIONS = 210_000;

  private static final int BITS = 512;

  private URI base;
  private List<String> logins;

  @Override
  public String measure() throws Exception {
    return "%s\n%s\n%s"
        .formatted(
            people("", Map.of()),
            people(" with the thorough compiler, too", Machine.BOTH_COMPILERS),
            hashing());
  }

  private Table people(String how, Map<String, String> settings) throws Exception {
    try (OneJar server = OneJar.start(settings)) {
      base = server.base();
      Market market = Market.of(server);
      market.sql().execute("update parameter set amount = highest where name like 'SIGN_IN%'");
      logins = new ArrayList<>();
      for (int i = 0; i < PEOPLE + WARM_UP; i++) {
        logins.add(market.loginOf(market.account("MARKET_OPERATOR", "")));
        market.hashInEarnest(logins.get(i));
      }
      return people(how);
    }
  }

  private Table people(String how) throws Exception {
    Wire reader = new Wire(base);
    Load.steady(1, READS, (client, turn) -> reads(reader));
    Measured quiet = Load.steady(1, READS, (client, turn) -> reads(reader));
    signIn(PEOPLE, WARM_UP);
    Histogram meanwhile = Measured.histogram();
    Measured signed;
    var pool = Executors.newSingleThreadExecutor();
    try {
      Future<?> reading = pool.submit(() -> readOn(meanwhile));
      signed = signIn(0, PEOPLE);
      reading.cancel(true);
    } finally {
      pool.shutdownNow();
    }
    Table table = new Table("", "how many", "all done after, s", "p50 ms", "p95 ms", "p99 ms");
    return table
        .row(
            "sign-ins at one moment" + how,
            PEOPLE,
            signed.seconds(),
            signed.millis(50),
            signed.millis(95),
            signed.millis(99))
        .row(
            "the home page meanwhile",
            meanwhile.getTotalCount(),
            "",
            millis(meanwhile, 50),
            millis(meanwhile, 95),
            millis(meanwhile, 99))
        .row(
            "the home page before",
            READS,
            "",
            quiet.millis(50),
            quiet.millis(95),
            quiet.millis(99));
  }

  private Measured signIn(int from, int people) throws Exception {
    SignInForm form = new SignInForm(base);
    List<Wire> wires = new ArrayList<>();
    for (int i = 0; i < people; i++) {
      wires.add(new Wire(base));
    }
    return Load.rush(
        people,
        people,
        (worker, person) ->
            !form.sent(wires.get(worker), logins.get(from + person), Market.PASSWORD).isEmpty());
  }

  /** Ten times a second, until it is told that it is enough. */
  private Void readOn(Histogram times) throws IOException {
    try (Wire wire = new Wire(base)) {
      while (!Thread.currentThread().isInterrupted()) {
        long begin = System.nanoTime();
        reads(wire);
        times.recordValue((System.nanoTime() - begin) / 1000);
        LockSupport.parkNanos(begin + BETWEEN_READS_NANOS - System.nanoTime());
      }
    }
    return null;
  }

  private static boolean reads(Wire wire) throws IOException {
    return wire.get("/").status() == 200;
  }

  private static double millis(Histogram times, double percent) {
    return times.getValueAtPercentile(percent) / 1000.0;
  }

  /** In this process, with the same options. */
  private static Table hashing() throws Exception {
    Load.steady(2, HASHES, (client, turn) -> hash());
    Table table =
        new Table(
            "bare PBKDF2, 210,000 rounds of HMAC-SHA-512",
            "a second",
            "p50 ms",
            "p95 ms",
            "p99 ms");
    table.row("1 thread", Load.steady(1, HASHES, (client, turn) -> hash()));
    table.row("2 threads", Load.steady(2, HASHES, (client, turn) -> hash()));
    return table;
  }

  private static boolean hash() throws Exception {
    KeySpec key = new PBEKeySpec(Market.PASSWORD.toCharArray(), new byte[32], ITERATIONS, BITS);
    return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(key) != null;
  }
}
