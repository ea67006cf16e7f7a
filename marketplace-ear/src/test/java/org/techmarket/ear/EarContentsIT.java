package org.techmarket.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class EarContentsIT {

  private static final Path EAR = Path.of(System.getProperty("marketplace.ear"));

  @Test
  void whatEveryModuleUsesLiesInLibOnce() throws IOException {
    List<String> names = namesIn(Files.newInputStream(EAR));
    assertThat(names)
        .contains(
            "marketplace-ejb.jar",
            "marketplace-web.war",
            "lib/marketplace-domain.jar",
            "lib/hibernate-core.jar",
            "lib/flyway-core.jar",
            "lib/postgresql.jar")
        .noneMatch(name -> name.matches("lib/(jakarta|microprofile|marketplace-(ejb|postgres)).*"));
  }

  @Test
  void theWarBringsOnlyWhatBelongsToItsPages() throws IOException {
    assertThat(namesIn(war()))
        .filteredOn(name -> name.startsWith("WEB-INF/lib/") && name.endsWith(".jar"))
        .singleElement()
        .asString()
        .startsWith("WEB-INF/lib/omnifaces-");
  }

  private static InputStream war() throws IOException {
    ZipInputStream ear = new ZipInputStream(Files.newInputStream(EAR));
    for (ZipEntry entry = ear.getNextEntry(); entry != null; entry = ear.getNextEntry()) {
      if (entry.getName().equals("marketplace-web.war")) {
        return ear;
      }
    }
    throw new AssertionError("The EAR has no WAR");
  }

  private static List<String> namesIn(InputStream archive) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(archive)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
