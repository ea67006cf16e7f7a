package org.techmarket.micro.race;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.techmarket.micro.Market;
import org.techmarket.micro.Reply;

/** Programs that ask for one thing after the other until the market no longer answers. */
final class Rush {

  private static final int ENOUGH = 20;

  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger cutOff = new AtomicInteger();
  private final Queue<JsonNode> done = new ConcurrentLinkedQueue<>();
  private final AtomicInteger asking;
  private final ExecutorService threads;

  private Rush(int programs) {
    this.asking = new AtomicInteger(programs);
    this.threads = Executors.newFixedThreadPool(programs);
  }

  /**
   * Lets the market die in the middle, and starts it again.
   *
   * @param programs what each of them asks for, in its order
   */
  static Rush untilDeath(Market market, List<Iterator<Supplier<Reply>>> programs, Death death)
      throws Exception {
    Rush rush = new Rush(programs.size());
    programs.forEach(asks -> rush.threads.submit(() -> rush.ask(asks)));
    while (!rush.isInTheMiddle() && rush.asking.get() > 0) {
      Thread.onSpinWait();
    }
    death.comes();
    rush.end();
    market.server().restart();
    return rush;
  }

  /** Whether it counts: enough was done, and enough was open when the market died. */
  boolean isStorm() {
    return done.size() >= ENOUGH && cutOff.get() >= ENOUGH;
  }

  /** Everything the market said it has done. */
  List<JsonNode> done() {
    return new ArrayList<>(done);
  }

  private boolean isInTheMiddle() {
    return done.size() >= ENOUGH && open.get() >= ENOUGH;
  }

  private void end() throws InterruptedException {
    threads.shutdown();
    if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
      throw new IllegalStateException("Some requests did not end");
    }
  }

  private void ask(Iterator<Supplier<Reply>> asks) {
    while (asks.hasNext() && isAnswered(asks.next())) {
      // the next
    }
    asking.decrementAndGet();
  }

  /** A request that was sent and never answered was cut off. */
  private boolean isAnswered(Supplier<Reply> request) {
    open.incrementAndGet();
    try {
      Reply reply = request.get();
      if (reply.status() == 200 || reply.status() == 201) {
        done.add(reply.json());
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

  /** How the market ends. */
  interface Death {
    void comes() throws Exception;
  }
}
