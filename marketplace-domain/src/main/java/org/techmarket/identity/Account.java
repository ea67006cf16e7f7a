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

  @Column(length = 20)
  private String phone;

  @Column(length = 254)
  private String mail;

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

  /** Of somebody who signs up themselves, and says how they are reached. */
  public Account(
      SignUpEntry.Terms terms, String passwordHash, long organisationId, Set<Role> roles) {
    this(terms.login(), terms.displayName(), passwordHash, organisationId, roles);
    this.phone = terms.phone();
    this.mail = terms.mail();
  }

  /** Lets the person do something more. */
  public void grant(Role role) {
    roles.add(role);
  }

  void withdraw(Role role) {
    roles.remove(role);
  }

  /** Of the roles that an organisation gives, exactly these. */
  void allow(Set<Role> given) {
    roles.removeIf(Role::isGivenByOrganisation);
    roles.addAll(given);
  }

  /** Acts for no organisation any more. */
  void leave() {
    organisationId = null;
    roles.removeIf(Role::actsForOrganisation);
  }

  public boolean is(Role role) {
    return roles.contains(role);
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

  public long version() {
    return version;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }
}
