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
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;

/** Somebody who signs in (账号), with their roles and the organisation they act for, if any. */
@Entity
public class Account {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(length = 40)
  private String login;

  @Column(length = 60)
  private String displayName;

  @Column(length = 300)
  private String passwordHash;

  private Long organisationId;

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

  /** What was done when it was made; to be recorded once it has its key. */
  public Change opened() {
    Known known = new Known(login, displayName, organisationId, new TreeSet<>(roles));
    return new Change("Account", id, "open", Alteration.of(known));
  }

  /** All but the password. */
  private record Known(
      String login, String displayName, Long organisationId, SortedSet<Role> roles) {}

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
