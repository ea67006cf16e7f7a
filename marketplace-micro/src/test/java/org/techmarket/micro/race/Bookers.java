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
import org.techmarket.micro.Crowd;
import org.techmarket.micro.Crowd.Member;
import org.techmarket.micro.Market;
import org.techmarket.micro.Reply;

/** Institutions that take one slot after the other until the market no longer answers. */
final class Bookers {

  private final AtomicInteger answered = new AtomicInteger();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger cutOff = new AtomicInteger();
  private final Queue<JsonNode> won = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads;
  private final List<JsonNode> roadshows;

  private Bookers(List<JsonNode> roadshows, int size) {
    this.roadshows = roadshows;
    this.threads = Executors.newFixedThreadPool(size);
  }

  static Bookers start(List<JsonNode> roadshows, Crowd crowd) {
    Bookers bookers = new Bookers(roadshows, crowd.members().size());
    for (int i = 0; i < crowd.members().size(); i++) {
      int place = i;
      bookers.threads.submit(() -> bookers.book(crowd.members().get(place), place));
    }
    return bookers;
  }

  /** Whether the storm is in the middle: enough answered, enough open. */
  boolean isInTheMiddle() {
    return answered.get() >= 20 && open.get() >= 20 && won.size() >= 20;
  }

  boolean isOver() {
    return open.get() == 0 && answered.get() > 0;
  }

  void end() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("Some requests did not end");
    }
  }

  int answered() {
    return answered.get();
  }

  /** How many requests were open when the market died: sent, and never answered. */
  int cutOff() {
    return cutOff.get();
  }

  /** Every booking that was answered with 201. */
  List<JsonNode> won() {
    return new ArrayList<>(won);
  }

  private void book(Member member, int place) {
    for (JsonNode roadshow : roadshows) {
      for (int slot = 1; slot <= KillIT.SLOTS; slot++) {
        if (!isAnswered(member, roadshow, (slot + place) % KillIT.SLOTS + 1)) {
          return;
        }
      }
    }
  }

  private boolean isAnswered(Member member, JsonNode roadshow, int slot) {
    open.incrementAndGet();
    try {
      Reply reply = Market.take(member.api(), roadshow, slot, member.achievement());
      answered.incrementAndGet();
      if (reply.status() == 201) {
        won.add(reply.json());
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
