package org.techmarket.launcher;

import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;
import org.techmarket.postgres.StartRefused;

/** Payara Micro in this process, with the WAR that lies in the one jar as its root application. */
final class ApplicationServer {

  private static final String HTTP_THREADS = "16";
  private static final String SHUTDOWN_HOOK = "Payara Micro Shutdown Hook";
  private static final int HOOK_APPEARS_WITHIN_MILLIS = 2_000;

  private ApplicationServer() {}

  static void requireFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new StartRefused(
          "Port %d cannot be used (%s); choose another with MARKETPLACE_PORT."
              .formatted(port, e.getMessage()),
          e);
    }
  }

  /**
   * Returns when the application answers.
   *
   * @param beforeDeployment awaits what the application needs and what becomes ready while the
   *     server boots
   */
  static void start(int port, Logs logs, Runnable beforeDeployment) {
    try {
      PayaraMicroBoot server = PayaraMicroLauncher.create(options(port, logs.configuration()));
      beforeDeployment.run();
      deploy(server);
    } catch (StartRefused refused) {
      throw refused;
    } catch (Exception e) {
      throw failed(logs, e);
    }
    if (!isAlive(port)) {
      throw failed(logs, null);
    }
  }

  /** To be called in a shutdown hook: hooks run side by side, and Payara's needs the database. */
  static void awaitShutdown() throws InterruptedException {
    long patience = System.currentTimeMillis() + HOOK_APPEARS_WITHIN_MILLIS;
    Optional<Thread> hook = shutdownHook();
    while (hook.isEmpty() && System.currentTimeMillis() < patience) {
      Thread.sleep(20);
      hook = shutdownHook();
    }
    if (hook.isPresent()) {
      hook.get().join();
    }
  }

  private static void deploy(PayaraMicroBoot server) throws IOException {
    try (InputStream application = ApplicationServer.class.getResourceAsStream("/ROOT.war")) {
      server.getRuntime().deploy("ROOT", "/", application);
    }
  }

  private static String[] options(int port, Path logging) {
    return new String[] {
      "--port",
      String.valueOf(port),
      "--nohazelcast",
      "--nohostaware",
      "--minhttpthreads",
      HTTP_THREADS,
      "--maxhttpthreads",
      HTTP_THREADS,
      "--logproperties",
      logging.toString()
    };
  }

  /** Payara stays up without an application that failed, but says so here. */
  private static boolean isAlive(int port) {
    try {
      URL health = new URL("http://127.0.0.1:%d/health/live".formatted(port));
      return ((HttpURLConnection) health.openConnection()).getResponseCode()
          == HttpURLConnection.HTTP_OK;
    } catch (IOException e) {
      return false;
    }
  }

  private static StartRefused failed(Logs logs, Exception cause) {
    return new StartRefused(
        "The application did not start; the reason stands in %s.".formatted(logs.current()), cause);
  }

  private static Optional<Thread> shutdownHook() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals(SHUTDOWN_HOOK))
        .findFirst();
  }
}
