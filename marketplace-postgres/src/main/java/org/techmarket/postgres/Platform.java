package org.techmarket.postgres;

import java.util.Arrays;
import java.util.Set;

/** The systems for which PostgreSQL is bundled. */
enum Platform {
  LINUX_AMD64("Linux", Set.of("amd64", "x86_64"), "/postgres-linux-x86_64.txz"),
  LINUX_ARM64("Linux", Set.of("aarch64", "arm64"), "/postgres-linux-arm_64.txz"),
  MAC_OS("Mac OS X", Set.of("x86_64", "amd64", "aarch64"), "/postgres-darwin-arm_64.txz");

  private final String system;
  private final Set<String> processors;
  private final String archive;

  Platform(String system, Set<String> processors, String archive) {
    this.system = system;
    this.processors = processors;
    this.archive = archive;
  }

  static Platform current() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static Platform of(String system, String processor) {
    return Arrays.stream(values())
        .filter(it -> it.system.equals(system) && it.processors.contains(processor))
        .findFirst()
        .orElseThrow(() -> notBundled(system, processor));
  }

  /** The class path resource that holds the binaries. */
  String archive() {
    return archive;
  }

  private static StartRefused notBundled(String system, String processor) {
    return new StartRefused(
        "There is no bundled PostgreSQL for %s on %s; set MARKETPLACE_DB_URL to a PostgreSQL of yours."
            .formatted(system, processor));
  }
}
