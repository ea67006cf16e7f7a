package org.techmarket.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;

/** What a program signs in with in place of a person; only the hash of it is kept. */
@Entity
public class ApiToken {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(length = 64)
  private String hash;

  private long accountId;
  private Instant createdAt;
  private Instant expiresAt;

  protected ApiToken() {}

  /** A token for an account; the hash is SHA-256 in hexadecimal. */
  public ApiToken(String hash, long accountId, Instant createdAt, Instant expiresAt) {
    this.hash = hash;
    this.accountId = accountId;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  /** What was done when it was given to its account. */
  public Change issued() {
    Alteration altered = Alteration.of(new Known(expiresAt));
    return new Change("Account", accountId, "issueToken", altered).by(accountId);
  }

  private record Known(Instant expiresAt) {}
}
