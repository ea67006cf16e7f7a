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
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Change;
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

  @Column(length = 255)
  private String login;

  @Column(length = 60)
  private String displayName;

  @Column(length = 300)
  private String passwordHash;

  @Column(length = 300, updatable = false)
  private String issuer;

  @Column(length = 255)
  private String externalId;

  private Long organisationId;

  private Instant closedAt;

  @ElementCollection
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "role", length = 30)
  private Set<Role> roles;

  private Contact contact;

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

  /** Says how the person is reached. */
  public Account reachedBy(String phoneNumber, String address) {
    contact = new Contact(phoneNumber, address, language());
    return this;
  }

  /** Of somebody who will sign in at a provider of identities, which does not know them yet. */
  public static Account toBeProvided(
      String issuer, String login, String displayName, Long organisationId, Set<Role> roles) {
    Account account = new Account(login, displayName, null, organisationId, roles);
    account.issuer = issuer;
    return account;
  }

  /** An account of somebody who signs in at a provider of identities, and has no password here. */
  public Account(ProvidedIdentity who, ProvidedIdentity.Admission admission) {
    this.login = who.login();
    this.issuer = who.issuer();
    this.externalId = who.subject();
    this.roles = EnumSet.noneOf(Role.class);
    become(who, admission);
  }

  /**
   * Takes another password.
   *
   * @throws Refused when somebody else than this market vouches for the person
   */
  public Change changePassword(String hash) {
    requireOurs();
    passwordHash = hash;
    return changed("changePassword");
  }

  /** Is written to somewhere else; null is nowhere. */
  public Change reachAt(String address) {
    contact = contact().at(address);
    return changed("changeMail");
  }

  /**
   * Lets somebody else make them choose another password, by a link.
   *
   * @throws Refused when somebody else than this market vouches for the person
   */
  public Change offerPassword() {
    requireOurs();
    return changed("offerPassword");
  }

  /**
   * Closes the account (注销): nobody signs in with it any more, and no name stays. What it did is
   * still one person's, and papers that were issued keep the name they were issued with.
   */
  public Change close(Instant now) {
    login = CLOSED + id;
    displayName = ANONYMOUS;
    contact = null;
    passwordHash = isProvided() ? null : CLOSED;
    closedAt = now;
    return changed("closeAccount");
  }

  /** That it was done is recorded, and no name that was to be forgotten. */
  private Change changed(String verb) {
    return new Change("Account", id, verb, Alteration.NONE);
  }

  private void requireOurs() {
    if (isProvided()) {
      throw new Refused("identity.accountsElsewhere");
    }
  }

  /** Whether somebody else than this market vouches for the person. */
  public boolean isProvided() {
    return issuer != null;
  }

  /** The provider knows them now, and by this. */
  public void becomeKnownAs(String subject) {
    externalId = subject;
  }

  /**
   * Lets the person in once, by a password that they then replace at the provider.
   *
   * @throws Refused when this market vouches for them
   */
  public Change offerFirstPassword() {
    if (!isProvided()) {
      throw new Refused("identity.accountOfOurs");
    }
    return changed("offerFirstPassword");
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  /** Lets the person do something more. */
  public Change grant(Role role) {
    Known before = known();
    roles.add(role);
    return new Change("Account", id, "allow", Alteration.between(before, known()));
  }

  /** Of the roles that an organisation gives, exactly these. */
  Change allow(Set<Role> given) {
    Known before = known();
    roles.removeIf(Role::isGivenByOrganisation);
    roles.addAll(given);
    return new Change("Account", id, "allow", Alteration.between(before, known()));
  }

  /** Acts for no organisation any more. */
  Change leave() {
    Known before = known();
    organisationId = null;
    roles.removeIf(Role::actsForOrganisation);
    return new Change("Account", id, "leave", Alteration.between(before, known()));
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }

  /** What was done when it was made; to be recorded once it has its key. */
  public Change opened() {
    return new Change("Account", id, "open", Alteration.of(known()));
  }

  /** What was done when the person came from the provider for the first time. */
  public Change arrived() {
    return new Change("Account", id, "arrive", Alteration.of(known())).by(id);
  }

  /** Becomes what the provider says now. Who they are and what they are called here stays. */
  public Change follow(ProvidedIdentity who, ProvidedIdentity.Admission admission) {
    Known before = known();
    become(who, admission);
    return new Change("Account", id, "follow", Alteration.between(before, known())).by(id);
  }

  private void become(ProvidedIdentity who, ProvidedIdentity.Admission admission) {
    this.displayName = who.displayName();
    this.organisationId = admission.organisationId();
    this.roles.retainAll(admission.roles());
    this.roles.addAll(admission.roles());
  }

  /** Whether the provider says of them what is known here. */
  public boolean follows(ProvidedIdentity who, ProvidedIdentity.Admission admission) {
    return displayName.equals(who.displayName())
        && Objects.equals(organisationId, admission.organisationId())
        && roles.equals(admission.roles());
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

  /** Null when somebody else than this market vouches for the person. */
  public String passwordHash() {
    return passwordHash;
  }

  /** The organisation the person acts for; null for the market's own people. */
  public Long organisationId() {
    return organisationId;
  }

  /** Who they are to the provider; null when it does not know them yet, or this market vouches. */
  public String externalId() {
    return externalId;
  }

  /** Where they are written to; null when they have not said. */
  public String mail() {
    return contact().mail();
  }

  /** The language they last read, {@code zh} or {@code en}; null when it is not known. */
  public String language() {
    return contact().language();
  }

  private Contact contact() {
    return contact == null ? Contact.UNKNOWN : contact;
  }

  public long version() {
    return version;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  private Known known() {
    return new Known(login, displayName, organisationId, new TreeSet<>(roles));
  }

  /** All but the password. */
  private record Known(
      String login, String displayName, Long organisationId, SortedSet<Role> roles) {}
}
