package org.techmarket.micro.race;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.techmarket.micro.RegistrationDesk;
import org.techmarket.micro.Reply;

/**
 * Reviewers' programs that issue certificate after certificate until the market no longer answers.
 */
final class Reviewers {

  private static final int PROGRAMS = 40;

  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger cutOff = new AtomicInteger();
  private final Queue<JsonNode> issued = new ConcurrentLinkedQueue<>();
  private final Queue<JsonNode> waiting;
  private final RegistrationDesk desk;
  private final ExecutorService threads = Executors.newFixedThreadPool(PROGRAMS);

  private Reviewers(RegistrationDesk desk, List<JsonNode> ready) {
    this.desk = desk;
    this.waiting = new ConcurrentLinkedQueue<>(ready);
  }

  static Reviewers start(RegistrationDesk desk, List<JsonNode> ready) {
    Reviewers reviewers = new Reviewers(desk, ready);
    for (int i = 0; i < PROGRAMS; i++) {
      reviewers.threads.submit(reviewers::work);
    }
    return reviewers;
  }

  boolean isInTheMiddle() {
    return issued.size() >= KillIT.ENOUGH && open.get() >= KillIT.ENOUGH;
  }

  boolean isOver() {
    return open.get() == 0 && waiting.isEmpty();
  }

  void end() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("Some requests did not end");
    }
  }

  /** How many requests were open when the market died: sent, and never answered. */
  int cutOff() {
    return cutOff.get();
  }

  /** Every case of which the market said that it is registered. */
  List<JsonNode> issued() {
    return new ArrayList<>(issued);
  }

  private void work() {
    for (JsonNode ready = waiting.poll(); ready != null; ready = waiting.poll()) {
      if (!isAnswered(ready)) {
        return;
      }
    }
  }

  private boolean isAnswered(JsonNode ready) {
    open.incrementAndGet();
    try {
      Reply reply = RegistrationDesk.issue(desk.reviewer(), ready);
      if (reply.status() == 200) {
        issued.add(reply.json());
      }
      return true;
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof ConnectException)) {
        cutOff.incrementAndGet();
      }
      return false;
    } finally {
      open.decrementAndGet();
    }
  }
}
