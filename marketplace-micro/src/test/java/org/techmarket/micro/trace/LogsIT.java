package org.techmarket.micro.trace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.techmarket.micro.Entries;
import org.techmarket.micro.Market;
import org.techmarket.micro.Market.Institution;
import org.techmarket.micro.OneJar;
import org.techmarket.micro.RunningMarketplace;
import org.techmarket.micro.Visitor;
import org.techmarket.micro.WebForm;

/**
 * What the market writes down beside its data: of all that was done to the shared one by then,
 * which is everything when all tests run, for this comes last.
 */
class LogsIT {

  private static final String CHOSEN = "Chosen by link 2026";
  private static final Pattern SECRET =
      Pattern.compile(
          "mkt_[\\w.-]{3,}|JSESSIONID=[\\w.-]{8,}|[?&](?:key|invitation|code)=[\\w-]{20,}|PBKDF2With\\w+:");

  private static Market market;
  private static OneJar jar;

  @BeforeAll
  static void useSecrets() throws Exception {
    market = Market.shared();
    jar = (OneJar) market.server();
    Institution institution = market.institution();
    Map<String, String> who = Map.of("login", institution.login(), "password", Market.PASSWORD);
    market.nobody().post("/tokens", who).expect(201);
    Visitor admin =
        new Visitor(market.server().base())
            .signedIn(RunningMarketplace.ADMIN_LOGIN, RunningMarketplace.ADMIN_PASSWORD);
    String key = linkFor(institution, admin);
    Visitor visitor = new Visitor(market.server().base());
    String page = visitor.get("/identity/new-password?key=" + key).text();
    visitor.send(WebForm.with("save", page).filled(Map.of("newPassword", CHOSEN)));
    visitor.signedIn(institution.login(), CHOSEN);
  }

  private static String linkFor(Institution institution, Visitor admin) {
    long id = market.sql().number("select id from account where login = ?", institution.login());
    String page = admin.get("/workbench/identity/account?id=" + id).text();
    Matcher link =
        Pattern.compile("new-password\\?key=([\\w-]+)")
            .matcher(admin.send(WebForm.with("make-link", page)).text());
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  @Test
  void nothingSecretIsWrittenDown() throws Exception {
    List<String> found = new ArrayList<>();
    for (Path file : written()) {
      for (String line : Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
        if (SECRET.matcher(line).find() || known().stream().anyMatch(line::contains)) {
          found.add(file.getFileName() + ": " + line);
        }
      }
    }
    assertThat(found).isEmpty();
    assertThat(jar.console()).doesNotContainPattern(SECRET).doesNotContain(known());
  }

  @Test
  void nobodyElseReadsTheLogsAndTheSecrets() throws Exception {
    assertThat(mode("logs")).isEqualTo("rwx------");
    for (String secret : List.of("passwords.properties", "signing.p12", "vault.key")) {
      assertThat(mode(secret)).as(secret).isEqualTo("rw-------");
    }
  }

  private static List<String> known() throws IOException {
    Properties passwords = new Properties();
    try (var in = Files.newBufferedReader(jar.data().resolve("passwords.properties"))) {
      passwords.load(in);
    }
    List<String> known = new ArrayList<>(List.of(CHOSEN, Market.PASSWORD, Entries.PERSON));
    known.add(RunningMarketplace.ADMIN_PASSWORD);
    passwords.values().forEach(password -> known.add(password.toString()));
    return known;
  }

  private static List<Path> written() throws IOException {
    try (Stream<Path> logs = Files.list(jar.data().resolve("logs"));
        Stream<Path> beside = Files.list(jar.data())) {
      List<Path> files =
          Stream.concat(logs, beside)
              .filter(file -> file.getFileName().toString().contains(".log"))
              .filter(file -> !file.toString().endsWith(".lck"))
              .toList();
      assertThat(files).hasSizeGreaterThanOrEqualTo(2);
      return files;
    }
  }

  private static String mode(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(jar.data().resolve(name)));
  }
}
