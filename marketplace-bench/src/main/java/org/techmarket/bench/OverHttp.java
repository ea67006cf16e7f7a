package org.techmarket.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.techmarket.micro.Crowd;

/** Books as an institution's program does, each client on a connection of its own. */
final class OverHttp implements Booker {

  private static final int CREATED = 201;
  private static final int CONFLICT = 409;

  private final Map<Integer, Wire> wires = new ConcurrentHashMap<>();
  private final URI base;

  OverHttp(URI base) {
    this.base = base;
  }

  @Override
  public boolean takes(int client, Crowd.Member member, Calendar.Place place) throws IOException {
    Wire.Answer answer =
        wires
            .computeIfAbsent(client, first -> connected())
            .post(
                "/api/v1/roadshows/%s/slots/%d/bookings"
                    .formatted(place.roadshow(), place.ordinal()),
                "{\"achievement\":\"%d\"}".formatted(member.achievement()),
                "Content-Type: application/json",
                "Authorization: Bearer " + member.api().token(),
                "Idempotency-Key: " + UUID.randomUUID());
    if (answer.status() != CREATED && answer.status() != CONFLICT) {
      throw new IllegalStateException("Answered with " + answer.status());
    }
    return answer.status() == CREATED;
  }

  private Wire connected() {
    try {
      return new Wire(base);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
