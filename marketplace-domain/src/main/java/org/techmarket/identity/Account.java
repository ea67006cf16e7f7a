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

  @Column(length = 255, updatable = false)
  private String externalId;

  private Long organisationId;

  private Instant closedAt;

  @ElementCollection
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Enumerated(EnumType.STRING)
  @Column(name = "role", length = 30)
  private Set<Role> roles;

  @Column(length = 20)
  private String phone;

  @Column(length = 254)
  private String mail;

  @Column(length = 2, insertable = false, updatable = false)
  private String language;

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
    mail = address;
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
   *
   * @param isLastAdministrator whether nobody else may give people accounts
   * @throws Refused when it is the last administrator's, or somebody else than this market vouches
   *     for the person
   */
  public Change close(Instant now, boolean isLastAdministrator) {
    requireOurs();
    if (isLastAdministrator) {
      throw new Refused("identity.lastAdministrator");
    }
    login = CLOSED + id;
    displayName = ANONYMOUS;
    phone = null;
    mail = null;
    passwordHash = CLOSED;
    closedAt = now;
    return changed("closeAccount");
  }

  /** That it was done is recorded, and no name that was to be forgotten. */
  private Change changed(String verb) {
    return new Change("Account", id, verb, Alteration.NONE);
  }

  private void requireOurs() {
    if (passwordHash == null) {
      throw new Refused("identity.accountsElsewhere");
    }
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

  /** Where they are written to; null when it is not known. */
  public String mail() {
    return mail;
  }

  /** The language they last read, {@code zh} or {@code en}; null when it is not known. */
  public String language() {
    return language;
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
