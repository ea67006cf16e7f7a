package org.techmarket.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * One kept connection that speaks just enough HTTP/1.1: a client that does more would take more of
 * the processors it shares with the server.
 */
final class Wire implements AutoCloseable {

  /** An answer; the names of its headers are in small letters, its body is as it came. */
  record Answer(int status, Map<String, String> headers, byte[] body) {}

  /** Shorter than the server keeps a connection on which nothing comes. */
  private static final long PATIENCE_NANOS = 15_000_000_000L;

  private final URI base;
  private Socket socket;
  private InputStream in;
  private long lastUsed;

  Wire(URI base) throws IOException {
    this.base = base;
    connect();
  }

  /** Asks for a page; each header is a whole line. */
  Answer get(String path, String... headers) throws IOException {
    return send("GET", path, "", headers);
  }

  Answer post(String path, String body, String... headers) throws IOException {
    return send("POST", path, body, headers);
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }

  private Answer send(String method, String path, String body, String... headers)
      throws IOException {
    if (socket.isClosed() || System.nanoTime() - lastUsed > PATIENCE_NANOS) {
      close();
      connect();
    }
    StringBuilder request = new StringBuilder(512);
    request
        .append(method)
        .append(' ')
        .append(path)
        .append(" HTTP/1.1\r\nHost: ")
        .append(base.getAuthority());
    for (String header : headers) {
      request.append("\r\n").append(header);
    }
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    if (content.length > 0) {
      request.append("\r\nContent-Length: ").append(content.length);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(request.append("\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII));
    all.writeBytes(content);
    socket.getOutputStream().write(all.toByteArray());
    Answer answer = answer();
    lastUsed = System.nanoTime();
    if ("close".equalsIgnoreCase(answer.headers().get("connection"))) {
      close(); // after 256 requests
    }
    return answer;
  }

  private void connect() throws IOException {
    socket = new Socket("127.0.0.1", base.getPort());
    socket.setTcpNoDelay(true);
    in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    lastUsed = System.nanoTime();
  }

  private Answer answer() throws IOException {
    int status = Integer.parseInt(line().split(" ")[1]);
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      headers.merge(
          line.substring(0, colon).toLowerCase(Locale.ROOT),
          line.substring(colon + 1).strip(),
          (one, other) -> one + ", " + other);
    }
    return new Answer(status, headers, body(headers));
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (!"chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
      return bytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunk(); size > 0; size = chunk()) {
      body.writeBytes(bytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line().split(";")[0].strip(), 16);
  }

  private byte[] bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("The server hung up");
    }
    return bytes;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        throw new EOFException("The server hung up");
      }
      line.append((char) c);
    }
    return line.toString().strip();
  }
}
