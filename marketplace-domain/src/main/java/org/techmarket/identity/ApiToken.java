package org.techmarket.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;

/**
 * What a program signs in with in place of a person (API 令牌); only the hash of it is kept. Whoever
 * revokes it removes it.
 */
@Entity
public class ApiToken {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(length = 64)
  private String hash;

  private long accountId;

  @Column(length = 60)
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(length = 10)
  private TokenScope scope;

  private Instant createdAt;
  private Instant expiresAt;
  private Instant lastUsedAt;

  protected ApiToken() {}

  /** A token for an account; the hash is SHA-256 in hexadecimal. */
  public ApiToken(
      String hash,
      long accountId,
      String name,
      TokenScope scope,
      Instant createdAt,
      Instant expiresAt) {
    this.hash = hash;
    this.accountId = accountId;
    this.name = name;
    this.scope = scope;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  public long id() {
    return id;
  }

  /** What was done when it was given to its account. */
  public Change issued() {
    Alteration altered = Alteration.of(new Known(expiresAt));
    return new Change("Account", accountId, "issueToken", altered).by(accountId);
  }

  private record Known(Instant expiresAt) {}
}
