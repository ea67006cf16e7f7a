package org.techmarket.ear;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A Payara Server in a process and a domain of its own. What it says is kept in {@code
 * target/payara-…-….log}.
 */
final class PayaraServer implements AutoCloseable {

  static final String APPLICATION = "marketplace";

  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static final String DEPLOYMENT_ENDED = "Boot Command deploy ";
  private static final String DEPLOYED = "Application deployed with name ";

  private final Path payara = Path.of(System.getProperty("payara.home"));
  private final Domain domain = Domain.copiedFrom(payara);
  private final Map<String, String> settings = new HashMap<>();
  private final Path log;
  private Process process;

  /**
   * @param name of the log
   */
  PayaraServer(String name) throws IOException {
    this.log = Files.createTempFile(Path.of("target"), "payara-" + name + "-", ".log");
  }

  /**
   * Starts it and has it deploy the EAR, and returns when that has succeeded or failed.
   *
   * @param given environment variables, the only ones of the marketplace that reach it
   */
  void start(Map<String, String> given) throws Exception {
    settings.putAll(given);
    Path commands =
        domain.commands(
            "deploy --name %s --contextroot / %s"
                .formatted(APPLICATION, System.getProperty("marketplace.ear")));
    launch("--postbootcommandfile", commands.toString());
    await(() -> said().contains(DEPLOYMENT_ENDED));
  }

  /** Stops it and starts it with what it has deployed. */
  void restart() throws Exception {
    stop();
    launch();
    await(this::isReady);
  }

  URI base() {
    return URI.create("http://localhost:" + domain.port());
  }

  int administrationPort() {
    return domain.administrationPort();
  }

  /** Makes room for another application. */
  void undeploy() throws IOException {
    URL application =
        new URL(
            "http://localhost:%d/management/domain/applications/application/%s"
                .formatted(administrationPort(), APPLICATION));
    var request = (HttpURLConnection) application.openConnection();
    request.setRequestMethod("DELETE");
    request.setRequestProperty("X-Requested-By", "marketplace");
    if (request.getResponseCode() != HttpURLConnection.HTTP_OK) {
      throw new IllegalStateException("Not undeployed: " + request.getResponseCode());
    }
  }

  boolean isDeployed() throws IOException {
    return said().contains(DEPLOYED);
  }

  String said() throws IOException {
    return Files.readString(log);
  }

  @Override
  public void close() throws Exception {
    stop();
    domain.delete();
  }

  private void launch(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(payara.resolve("glassfish/lib/client/appserver-cli.jar").toString());
    command.addAll(List.of("start-domain", "--verbose", "--domaindir", domain.parent().toString()));
    command.addAll(List.of(options));
    command.add(Domain.NAME);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeIf(variable -> variable.startsWith("MARKETPLACE_"));
    builder.environment().putAll(settings);
    process = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile())).start();
  }

  private void await(Callable<Boolean> condition) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!condition.call()) {
      if (!process.isAlive() || Instant.now().isAfter(end)) {
        close();
        throw new IllegalStateException("The server did not start; see " + log);
      }
      Thread.sleep(100);
    }
  }

  private boolean isReady() throws IOException {
    var health = (HttpURLConnection) base().resolve("/health/ready").toURL().openConnection();
    try {
      return health.getResponseCode() == HttpURLConnection.HTTP_OK;
    } catch (IOException notYet) {
      return false;
    }
  }

  private void stop() throws Exception {
    var all = Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    for (ProcessHandle one : all) {
      awaitEnd(one);
    }
  }

  private static void awaitEnd(ProcessHandle one) throws Exception {
    try {
      one.onExit().get(30, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      one.destroyForcibly();
      one.onExit().get();
    }
  }
}
