package org.techmarket.postgres;

import java.io.IOException;
import java.nio.file.Path;

/** Starts a server in a process that can be killed; it says the postmaster's process id. */
final class AnotherJvm {

  static final String ROW = "written before the kill";

  private AnotherJvm() {}

  static Process start(Path home) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            AnotherJvm.class.getName(),
            home.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  public static void main(String[] arguments) throws Exception {
    var postgres = EmbeddedPostgres.start(Path.of(arguments[0]));
    RestartTest.write(postgres, ROW);
    System.out.println(postgres.pid());
    Thread.currentThread().join();
  }
}
