package org.techmarket.server;

import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.jar.JarFile;

/** Payara Micro with the WAR that lies in the one jar as its root application. */
public final class ApplicationServer {

  private static final String HTTP_THREADS = "16";

  /** When everybody signs in at nine most of them wait for a processor; others shall not. */
  private static final String MOST_HTTP_THREADS = "256";

  /** As the manifest of Payara Micro names it; its jar is not published by itself. */
  private static final String PAYARA_MICRO = "fish.payara.micro.impl.PayaraMicroImpl";

  /**
   * What Payara's own launcher would set: the jar whose manifest names Payara's, and its folder.
   */
  private static final String BOOT_JAR = "fish.payara.micro.BootJar";

  private static final String UNPACKED = "fish.payara.micro.UnpackDir";

  private final int port;
  private final Path logging;
  private final Path oneJar;

  private ApplicationServer(int port, Path logging, Path oneJar) {
    this.port = port;
    this.logging = logging;
    this.oneJar = oneJar;
  }

  /**
   * @param arguments the port, the logging configuration, the one jar; the rest comes from the
   *     launcher when the database is ready
   */
  public static void main(String[] arguments) {
    Path logging = Path.of(arguments[1]);
    try {
      new ApplicationServer(Integer.parseInt(arguments[0]), logging, Path.of(arguments[2]))
          .start(new LauncherLine(System.in));
    } catch (Exception e) {
      fail(logging, e);
    }
  }

  private void start(LauncherLine launcher) throws Exception {
    PayaraMicroBoot server = booted();
    launcher.awaitSettings().forEach(System::setProperty);
    launcher.endWithIt();
    deploy(server);
    if (!isAlive()) {
      throw new IOException("The application is not alive.");
    }
    if (Boolean.getBoolean("marketplace.prepare")) {
      ClassArchive.complete();
      System.exit(0);
    }
    System.out.println("Marketplace is ready: " + System.getProperty("marketplace.public.url"));
    notice();
    ClassArchive.completeInBackground();
  }

  private PayaraMicroBoot booted() throws Exception {
    String[] options = {
      "--port",
      String.valueOf(port),
      "--nohazelcast",
      "--nohostaware",
      "--minhttpthreads",
      HTTP_THREADS,
      "--maxhttpthreads",
      MOST_HTTP_THREADS,
      "--logproperties",
      logging.toString()
    };
    URI bootJar = PayaraMicroBoot.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    System.setProperty(BOOT_JAR, bootJar.toString());
    System.setProperty(UNPACKED, Path.of(bootJar).getParent().toString());
    return (PayaraMicroBoot)
        Class.forName(PAYARA_MICRO)
            .getMethod("create", String[].class)
            .invoke(null, (Object) options);
  }

  private void deploy(PayaraMicroBoot server) throws IOException {
    try (JarFile jar = new JarFile(oneJar.toFile());
        InputStream application = jar.getInputStream(jar.getEntry("ROOT.war"))) {
      server.getRuntime().deploy("ROOT", "/", application);
    }
  }

  /** Payara stays up without an application that failed, but says so here. */
  private boolean isAlive() throws IOException {
    URL health = new URL("http://127.0.0.1:%d/health/live".formatted(port));
    return ((HttpURLConnection) health.openConnection()).getResponseCode()
        == HttpURLConnection.HTTP_OK;
  }

  /** What the application has to tell whoever started it: demo accounts, a one-time link. */
  private static void notice() {
    System.getProperty("marketplace.notice", "").lines().forEach(System.out::println);
  }

  /** Halts, for Payara's own way out talks of it on the console. */
  private static void fail(Path logging, Exception cause) {
    System.getLogger(ApplicationServer.class.getName())
        .log(System.Logger.Level.INFO, "The application did not start", cause);
    System.err.printf(
        "marketplace: The application did not start; the reason stands in %s.%n",
        logging.resolveSibling("marketplace.0.log"));
    Runtime.getRuntime().halt(1);
  }
}
