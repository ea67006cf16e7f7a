package org.techmarket.micro.race;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.techmarket.micro.Crowd;
import org.techmarket.micro.Market;
import org.techmarket.micro.Reply;

/** Many institutions that want a slot of one roadshow at the same moment. */
final class Storm {

  private Storm() {}

  /**
   * Lets all go at once and waits for every answer.
   *
   * @param slot which slot the institution of this place wants
   */
  static List<Reply> on(JsonNode roadshow, Crowd crowd, IntUnaryOperator slot) throws Exception {
    int size = crowd.members().size();
    ExecutorService threads = Executors.newFixedThreadPool(size);
    CountDownLatch ready = new CountDownLatch(size);
    try {
      List<Future<Reply>> answers =
          IntStream.range(0, size)
              .mapToObj(
                  i ->
                      threads.submit(
                          () -> {
                            ready.countDown();
                            ready.await();
                            return take(roadshow, crowd.members().get(i), slot.applyAsInt(i));
                          }))
              .toList();
      return answers.stream().map(Storm::answer).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static Reply take(JsonNode roadshow, Crowd.Member member, int slot) {
    return Market.take(member.api(), roadshow, slot, member.achievement());
  }

  private static Reply answer(Future<Reply> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
