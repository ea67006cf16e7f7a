package org.techmarket.ear;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A Payara Server with the built EAR, in a process and a domain of its own. What it says is kept in
 * {@code target/payara-….log}.
 */
final class PayaraServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String DEPLOYMENT_ENDED = "Boot Command deploy ";
  private static final String DEPLOYED = "Application deployed with name ";

  private final Domain domain;
  private final Path log;
  private final Process process;

  private PayaraServer(Domain domain, Path log, Process process) {
    this.domain = domain;
    this.log = log;
    this.process = process;
  }

  /**
   * Starts a server and has it deploy the EAR, and returns when that has succeeded or failed.
   *
   * @param name of the log
   * @param settings environment variables, the only ones of the marketplace that reach it
   */
  static PayaraServer start(String name, Map<String, String> settings) throws Exception {
    Path payara = Path.of(System.getProperty("payara.home"));
    Domain domain = Domain.copiedFrom(payara);
    Path log = Path.of("target", "payara-%s.log".formatted(name));
    Path commands =
        domain.commands(
            "deploy --name marketplace --contextroot / " + System.getProperty("marketplace.ear"));
    PayaraServer server =
        new PayaraServer(domain, log, launch(payara, domain, commands, log, settings));
    server.awaitDeployment();
    return server;
  }

  URI base() {
    return URI.create("http://localhost:" + domain.port());
  }

  boolean isDeployed() throws IOException {
    return said().contains(DEPLOYED);
  }

  String said() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() throws Exception {
    var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    for (ProcessHandle one : all) {
      awaitEnd(one);
    }
    domain.delete();
  }

  private static void awaitEnd(ProcessHandle one) throws Exception {
    try {
      one.onExit().get(30, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      one.destroyForcibly();
      one.onExit().get();
    }
  }

  private static Process launch(
      Path payara, Domain domain, Path commands, Path log, Map<String, String> settings)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-jar",
            payara.resolve("glassfish/lib/client/appserver-cli.jar").toString(),
            "start-domain",
            "--verbose",
            "--domaindir",
            domain.parent().toString(),
            "--postbootcommandfile",
            commands.toString(),
            Domain.NAME);
    builder.environment().keySet().removeIf(variable -> variable.startsWith("MARKETPLACE_"));
    builder.environment().putAll(settings);
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  private void awaitDeployment() throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!said().contains(DEPLOYMENT_ENDED)) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        close();
        throw new IllegalStateException("The server did not start; see " + log);
      }
      Thread.sleep(100);
    }
  }
}
