package org.techmarket.notification.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers one step of the conversation as a test wants it to. */
final class StubbornServer implements AutoCloseable {

  private final ServerSocket socket;
  private final String step;
  private final String answer;
  private final AtomicInteger taken = new AtomicInteger();

  private StubbornServer(String step, String answer) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    this.step = step;
    this.answer = answer;
    Thread server = new Thread(this::serve, "stubborn mail server");
    server.setDaemon(true);
    server.start();
  }

  /**
   * @param step the first word of what the client says, or a dot for the end of the letter
   * @param answer what it is told; nothing means that the connection breaks
   */
  static StubbornServer answering(String step, String answer) throws IOException {
    return new StubbornServer(step, answer);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** How many letters it was given to the end. */
  int taken() {
    return taken.get();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        continue; // the client has left, or the test is over
      }
    }
  }

  private void talk(Socket client) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
    OutputStream out = client.getOutputStream();
    say(out, "220 stubborn");
    boolean letter = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String word = line.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
      if (letter && !word.equals(".")) {
        continue;
      }
      taken.addAndGet(letter ? 1 : 0);
      if (word.equals(step)) {
        if (answer.isEmpty()) {
          return;
        }
        say(out, answer);
        letter = false;
      } else {
        letter = word.equals("DATA");
        say(out, letter ? "354 go on" : "250 yes");
      }
    }
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
