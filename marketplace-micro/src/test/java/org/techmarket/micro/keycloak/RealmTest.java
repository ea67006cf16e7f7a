package org.techmarket.micro.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.techmarket.identity.Role;
import org.techmarket.micro.Api;

class RealmTest {

  private static final Path SHIPPED = Path.of("..", "config", "keycloak", "marketplace-realm.json");

  @Test
  void theRealmKnowsEveryRoleAndTheGuideTellsOfEach() throws IOException {
    JsonNode roles = Api.JSON.readTree(Files.readString(SHIPPED)).at("/roles/realm");
    String[] ours = Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new);
    assertThat(roles.findValuesAsText("name")).containsExactlyInAnyOrder(ours);
    assertThat(Files.readString(Path.of("..", "docs", "keycloak.md"))).contains(ours);
  }
}
