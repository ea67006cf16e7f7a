package org.techmarket.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.techmarket.postgres.DataFolder;
import org.techmarket.postgres.EmbeddedPostgres;
import org.techmarket.postgres.Options;
import org.techmarket.postgres.StartRefused;

/** Starts the marketplace, or says in one sentence why not. */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] arguments) throws IOException {
    try {
      start(Settings.from(Variables.ofThisProcess()));
    } catch (StartRefused refused) {
      System.err.println("marketplace: " + refused.getMessage());
      fallSilent();
      System.exit(1);
    }
  }

  /** A server that had booted would add that it stops; both now lead to where nobody reads. */
  private static void fallSilent() throws IOException {
    new FileOutputStream(FileDescriptor.out).close();
    new FileOutputStream(FileDescriptor.err).close();
  }

  private static void start(Settings settings) {
    ApplicationServer.requireFree(settings.port());
    DataFolder data = DataFolder.lock(settings.data());
    useScratchFolder(data);
    settings.publish();
    CompletableFuture<Database> database =
        settings
            .outsideDatabase()
            .map(CompletableFuture::completedFuture)
            .orElseGet(() -> CompletableFuture.supplyAsync(() -> embedded(data)));
    ApplicationServer.start(settings.port(), Logs.in(data.path()), () -> ready(database).publish());
    System.out.println("Marketplace is ready: " + settings.publicUrl());
    notice();
  }

  /** The server unpacks 150 MB at every start; after a kill they would pile up in /tmp. */
  private static void useScratchFolder(DataFolder data) {
    System.setProperty("java.io.tmpdir", data.emptied("tmp").toString());
  }

  private static Database embedded(DataFolder data) {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(data, Options.defaults());
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> stopAfterServer(postgres), "PostgreSQL stop"));
    return Database.of(postgres);
  }

  private static Database ready(CompletableFuture<Database> database) {
    try {
      return database.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof StartRefused refused ? refused : e;
    }
  }

  private static void stopAfterServer(EmbeddedPostgres postgres) {
    try {
      ApplicationServer.awaitShutdown();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    postgres.stop();
  }

  /** What the application has to tell whoever started it: demo accounts, a one-time link. */
  private static void notice() {
    System.getProperty("marketplace.notice", "").lines().forEach(System.out::println);
  }
}
