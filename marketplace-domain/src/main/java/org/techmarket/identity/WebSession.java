package org.techmarket.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** Where somebody has signed in with a browser (登录会话). */
@Entity
public class WebSession {

  /** After so long without a request the server has forgotten it; a minute more than web.xml. */
  public static final Duration IDLE = Duration.ofMinutes(31);

  private static final int LONGEST_ADDRESS = 60;
  private static final int LONGEST_BROWSER = 300;

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long accountId;
  private Instant beganAt;
  private Instant lastSeenAt;

  @Column(length = LONGEST_ADDRESS)
  private String address;

  @Column(length = LONGEST_BROWSER)
  private String browser;

  protected WebSession() {}

  /**
   * One that begins.
   *
   * @param browser what it says of itself, if anything
   */
  public WebSession(long accountId, Instant now, String address, String browser) {
    this.accountId = accountId;
    this.beganAt = now;
    this.lastSeenAt = now;
    this.address = shortened(address, LONGEST_ADDRESS);
    this.browser = shortened(browser, LONGEST_BROWSER);
  }

  public long id() {
    return id;
  }

  public Instant lastSeenAt() {
    return lastSeenAt;
  }

  private static String shortened(String text, int longest) {
    String plain = text == null ? "" : text.replaceAll("[^\\x20-\\x7e]", "");
    return plain.substring(0, Math.min(longest, plain.length()));
  }
}
