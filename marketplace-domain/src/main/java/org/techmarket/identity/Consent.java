package org.techmarket.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** That somebody agreed to what becomes of their personal data, to which text, when and where. */
@Entity
public class Consent {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long accountId;

  @Column(length = 20)
  private String notice;

  private Instant givenAt;

  @Column(length = 45)
  private String address;

  protected Consent() {}

  /** To the notice in force. */
  public Consent(long accountId, Instant givenAt, String address) {
    this.accountId = accountId;
    this.notice = SignUpEntry.NOTICE;
    this.givenAt = givenAt;
    this.address = address;
  }
}
