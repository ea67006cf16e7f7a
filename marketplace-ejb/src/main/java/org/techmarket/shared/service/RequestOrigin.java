package org.techmarket.shared.service;

import jakarta.enterprise.context.RequestScoped;

/** Where the present request comes from; the rim of the web says so. */
@RequestScoped
public class RequestOrigin {

  private static final int LONGEST = 45;

  private String address;

  /** The address of the one who asks; null when it is no request of the web. */
  public String address() {
    return address;
  }

  /** Whatever a proxy calls it, it is no longer than an address. */
  public void comesFrom(String client) {
    address = client.substring(0, Math.min(LONGEST, client.length()));
  }
}
