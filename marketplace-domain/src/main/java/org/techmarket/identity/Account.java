package org.techmarket.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.techmarket.shared.Refused;

/** Somebody who signs in (账号), with their roles and the organisation they act for, if any. */
@Entity
public class Account {

  /** No user name may look like this, and no hash. */
  private static final String CLOSED = "closed#";

  private static final String ANONYMOUS = "***";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(length = 40)
  private String login;

  @Column(length = 60)
  private String displayName;

  @Column(length = 300)
  private String passwordHash;

  @Column(updatable = false)
  private Long organisationId;

  private Instant closedAt;

  @ElementCollection
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "role", length = 30)
  private Set<Role> roles;

  @Version private long version;

  protected Account() {}

  public Account(
      String login, String displayName, String passwordHash, Long organisationId, Set<Role> roles) {
    this.login = login;
    this.displayName = displayName;
    this.passwordHash = passwordHash;
    this.organisationId = organisationId;
    this.roles = EnumSet.copyOf(roles);
  }

  public void changePassword(String hash) {
    passwordHash = hash;
  }

  /**
   * Closes the account (注销): nobody signs in with it any more, and no name stays. What it did is
   * still one person's, and papers that were issued keep the name they were issued with.
   *
   * @param isLastAdministrator whether nobody else may give people accounts
   * @throws Refused when it is the last administrator's
   */
  public void close(Instant now, boolean isLastAdministrator) {
    if (isLastAdministrator) {
      throw new Refused("identity.lastAdministrator");
    }
    login = CLOSED + id;
    displayName = ANONYMOUS;
    passwordHash = CLOSED;
    closedAt = now;
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  public long id() {
    return id;
  }

  public String login() {
    return login;
  }

  public String displayName() {
    return displayName;
  }

  public String passwordHash() {
    return passwordHash;
  }

  /** The organisation the person acts for; null for the market's own people. */
  public Long organisationId() {
    return organisationId;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }
}
