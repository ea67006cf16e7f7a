package org.techmarket.shared.service;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * As whom somebody is counted who comes from an address. A host with IPv6 has a whole /64 to choose
 * its addresses from, so all of these are one.
 */
final class AddressBlock {

  private static final int PREFIX_BYTES = 8;

  /** Nothing else is asked about: what is no literal would be looked up in DNS. */
  private static final Pattern IPV6 =
      Pattern.compile("(?=[^:%]*:)([0-9a-fA-F:][0-9a-fA-F:.]*)(?:%.*)?");

  private AddressBlock() {}

  /** The block of an IPv6 address, a mapped one as the IPv4 address it is, all else as it is. */
  static String of(String client) {
    Matcher literal = IPV6.matcher(client);
    if (!literal.matches()) {
      return client;
    }
    try {
      InetAddress address = InetAddress.getByName(literal.group(1));
      return address instanceof Inet6Address ? block(address) : address.getHostAddress();
    } catch (UnknownHostException none) {
      return client;
    }
  }

  private static String block(InetAddress address) throws UnknownHostException {
    byte[] whole = address.getAddress();
    Arrays.fill(whole, PREFIX_BYTES, whole.length, (byte) 0);
    return InetAddress.getByAddress(whole).getHostAddress() + "/64";
  }
}
