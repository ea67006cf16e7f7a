package org.techmarket.micro.bad;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.techmarket.micro.Api;
import org.techmarket.micro.Reply;

/** Sends 60 MB, for as long as the market listens. */
final class Huge {

  private static final byte[] CHUNK = chunk();
  private static final int CHUNKS = 60 * 16;

  private Huge() {}

  static Reply send(Api by, String verb, String path, String length) {
    String token = by.token() == null ? "" : "Authorization: Bearer " + by.token() + "\r\n";
    String head =
        "%s %s HTTP/1.1\r\nHost: localhost\r\n%sContent-Type: application/json\r\n%s\r\n\r\n"
            .formatted(verb, path, token, length);
    try (Socket socket = new Socket(by.base().getHost(), by.base().getPort())) {
      socket.setSoTimeout(30_000);
      write(socket, head, length.contains("chunked"));
      return reply(read(socket.getInputStream()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Socket socket, String head, boolean chunked) throws IOException {
    OutputStream out = socket.getOutputStream();
    InputStream in = socket.getInputStream();
    out.write(head.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < CHUNKS && in.available() == 0; i++) {
      if (chunked) {
        out.write((Integer.toHexString(CHUNK.length) + "\r\n").getBytes(StandardCharsets.UTF_8));
      }
      out.write(CHUNK);
      if (chunked) {
        out.write("\r\n".getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  /** The market may go on swallowing what comes, so the end of the connection is not awaited. */
  private static String read(InputStream in) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0 && b != '}'; b = in.read()) {
      answer.write(b);
    }
    return answer.toString(StandardCharsets.UTF_8) + '}';
  }

  private static Reply reply(String answer) {
    String[] parts = answer.split("\r\n\r\n", 2);
    List<String> lines = parts[0].lines().toList();
    Map<String, List<String>> headers =
        lines.stream()
            .skip(1)
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toMap(h -> h[0], h -> List.of(h[1]), (a, b) -> a));
    String body = parts[1].substring(parts[1].indexOf('{'), parts[1].lastIndexOf('}') + 1);
    int status = Integer.parseInt(lines.get(0).split(" ")[1]);
    return new Reply(status, HttpHeaders.of(headers, (name, value) -> true), body);
  }

  private static byte[] chunk() {
    byte[] chunk = new byte[1 << 16];
    Arrays.fill(chunk, (byte) ' ');
    return chunk;
  }
}
