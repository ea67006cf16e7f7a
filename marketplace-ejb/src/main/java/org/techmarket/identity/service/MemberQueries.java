package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.techmarket.identity.Account;
import org.techmarket.identity.Invitation;
import org.techmarket.identity.Roles;
import org.techmarket.identity.SuspensionRepository;
import org.techmarket.shared.NotFound;

/** Who acts for the caller's organisation, and who is invited to. */
@Stateless
@RolesAllowed(Roles.ORG_ADMIN)
public class MemberQueries {

  @PersistenceContext private EntityManager em;
  @Inject private SuspensionRepository suspensions;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The people of the organisation, by user name. */
  public List<MemberRow> members() {
    Set<Long> suspended = suspensions.ofOrganisation(caller.organisationId());
    return em
        .createQuery(
            "select distinct a from Account a left join fetch a.roles"
                + " where a.organisationId = :organisation and a.closedAt is null order by a.login",
            Account.class)
        .setParameter("organisation", caller.organisationId())
        .getResultList()
        .stream()
        .map(account -> row(account, suspended.contains(account.id())))
        .toList();
  }

  /**
   * One of them.
   *
   * @throws NotFound when they act for another organisation
   */
  public MemberRow member(long id) {
    return members().stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("identity.member", id));
  }

  /** The invitations that still open the door, the oldest first. */
  public List<InvitationRow> invitations() {
    return em
        .createQuery(
            "select distinct i from Invitation i left join fetch i.roles"
                + " where i.organisationId = :organisation and i.usedBy is null and i.revokedAt is null"
                + " and i.expiresAt > :now order by i.expiresAt, i.id",
            Invitation.class)
        .setParameter("organisation", caller.organisationId())
        .setParameter("now", clock.instant())
        .getResultList()
        .stream()
        .map(MemberQueries::row)
        .toList();
  }

  private MemberRow row(Account a, boolean suspended) {
    return new MemberRow(
        a.id(),
        a.version(),
        a.login(),
        a.displayName(),
        a.roles().stream().sorted().toList(),
        a.id() == caller.accountId(),
        suspended);
  }

  private static InvitationRow row(Invitation i) {
    return new InvitationRow(
        i.id(), i.version(), i.invitee(), i.roles().stream().sorted().toList(), i.expiresAt());
  }
}
