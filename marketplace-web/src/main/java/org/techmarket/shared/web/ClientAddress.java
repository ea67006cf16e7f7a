package org.techmarket.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a request comes from. */
public final class ClientAddress {

  private ClientAddress() {}

  /**
   * The address of the one who asks: what a proxy on this machine says, which is the last it adds,
   * or whoever is connected. What anybody else says of themselves is not believed.
   */
  public static String of(HttpServletRequest request) {
    String connected = request.getRemoteAddr();
    String said = request.getHeader("X-Forwarded-For");
    return said == null || !isThisMachine(connected)
        ? connected
        : said.substring(said.lastIndexOf(',') + 1).strip();
  }

  private static boolean isThisMachine(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
