package org.techmarket.micro;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.techmarket.postgres.DataFolder;

/** Backs the folder up, loses it and restores it, as {@code docs/operations.md} says. */
class RestoreIT {

  private static final String BUYER = "孙立强";
  private static final String LOCKED_OUT = "somebody.who.knocks";

  @Test
  void whatWasBackedUpIsThereAgainToTheLastByte(@TempDir Path elsewhere) throws Exception {
    Market market = Market.shared();
    OneJar jar = (OneJar) market.server();
    RegistrationDesk desk = RegistrationDesk.open(market, "19");
    Map<String, ?> bought = Map.of("buyers", Entries.personBuying(Entries.PERSON));
    JsonNode registered = desk.registered(desk.applicant().submitted(bought, Map.of()));
    String certificate = "/registrations/" + registered.get("id") + "/certificate";
    String scan = "/files/" + registered.at("/contract/scan/id");
    String contract = "/contracts/" + registered.at("/contract/number").asText();
    Api seller = desk.seller().api();
    List<String> before =
        List.of(body(seller, certificate), body(seller, scan), body(seller, contract));
    assertThat(before.get(2)).contains(BUYER, "110***********002X");
    lockOut(market);
    List<String> rows = market.sql().everything();

    jar.stop();
    Path backup = elsewhere.resolve("marketplace.tar");
    tar("-cf", backup, jar.data(), "pg", "passwords.properties", "signing.p12", "vault.key");
    DataFolder.delete(jar.data());
    Files.createDirectory(jar.data());
    tar("-xpf", backup, jar.data());

    assertThat(jar.auditCheck(0)).contains("Everything fits");
    jar.restart();
    assertThat(market.sql().everything()).isEqualTo(rows);
    assertThat(List.of(body(seller, certificate), body(seller, scan), body(seller, contract)))
        .isEqualTo(before);
    knocking(market, Market.PASSWORD).refused(429, "identity.tooManyFailures");
  }

  /** Who has tried too often is not let in because the market was started again meanwhile. */
  private static void lockOut(Market market) {
    for (int i = 0; i < 5; i++) {
      knocking(market, "wrong").refused(401, "identity.signInRefused");
    }
  }

  private static Reply knocking(Market market, String password) {
    return market.nobody().post("/tokens", Map.of("login", LOCKED_OUT, "password", password));
  }

  private static String body(Api by, String path) {
    Reply reply = Api.send(by.request(path).setHeader("Accept", "*/*"));
    assertThat(reply.status()).as(path).isEqualTo(200);
    return reply.text();
  }

  private static void tar(String what, Path archive, Path folder, String... names)
      throws Exception {
    List<String> command =
        new java.util.ArrayList<>(List.of("tar", what, archive.toString(), "-C", "" + folder));
    command.addAll(List.of(names));
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
