package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.techmarket.identity.AccountRepository;
import org.techmarket.identity.Invitation;
import org.techmarket.identity.InvitationEntry;
import org.techmarket.identity.InvitationRepository;
import org.techmarket.identity.MemberEntry;
import org.techmarket.identity.Members;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.Role;
import org.techmarket.identity.Roles;
import org.techmarket.identity.SuspensionRepository;
import org.techmarket.shared.Change;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.MailKind;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;
import org.techmarket.shared.StaleVersion;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.service.Post;
import org.techmarket.shared.service.PostOffice;

/** Says who acts for an organisation. */
@Stateless
@RolesAllowed(Roles.ORG_ADMIN)
@ForVerified
public class MemberService {

  @Inject private OrganisationRepository organisations;
  @Inject private AccountRepository accounts;
  @Inject private InvitationRepository invitations;
  @Inject private SuspensionRepository suspensions;
  @Inject private ProviderSettings provider;
  @Inject private PostOffice postOffice;
  @Inject private InvitationGate gate;
  @Inject private Event<Change> changes;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /**
   * Invites somebody into the caller's organisation, and sends them the link where an address is
   * named.
   *
   * @return the key of the link, which is shown once and not kept
   * @throws Invalid when a field cannot be read, or there is no mail server to send the link by
   * @throws Refused when accounts are not made here
   * @throws TooOften when the caller has had too many links sent in this hour
   */
  public String invite(InvitationEntry entry) {
    provider.checkMakesAccounts();
    InvitationEntry.Terms terms = entry.read();
    if (terms.mail() != null && !postOffice.isOpen()) {
      throw new Invalid("mail", "identity.noMailServer");
    }
    if (terms.mail() != null) {
      gate.pass(caller.accountId());
    }
    String key = Secrets.fresh();
    Invitation invitation =
        new Invitation(
            caller.organisationId(), terms, Secrets.hash(key), caller.accountId(), clock.instant());
    invitations.add(invitation);
    changes.fire(invitation.made());
    if (terms.mail() != null) {
      postOffice.post(letter(terms, key));
    }
    return key;
  }

  /** In the language of whoever invites: what the other reads is not known. */
  private Post letter(InvitationEntry.Terms terms, String key) {
    return new Post(
        MailKind.INVITATION,
        null,
        terms.mail(),
        accounts.require(caller.accountId()).language(),
        List.of(terms.invitee(), organisations.require(caller.organisationId()).name()),
        "/identity/sign-up?invitation=" + key);
  }

  /**
   * Makes a link good for nothing.
   *
   * @throws Refused when it is over already
   */
  public void revoke(long id, Decision decision) {
    Invitation invitation = invitations.require(id);
    if (!caller.actsFor(invitation.organisationId())) {
      throw new NotFound("identity.invitation", id);
    }
    decision.checkVersion(invitation.version());
    changes.fire(invitation.revoke(clock.instant()));
  }

  /** Says what a colleague may do. */
  public void allow(long id, MemberEntry entry) {
    Set<Role> roles = entry.read();
    Members members = members();
    StaleVersion.check(entry.version(), members.require(id).version());
    changes.fire(members.allow(id, roles));
  }

  /** Ends that a colleague acts for the organisation. */
  public void remove(long id, Decision decision) {
    Members members = members();
    decision.checkVersion(members.require(id).version());
    changes.fire(members.remove(id));
  }

  /** Makes a colleague administrator in the caller's place. */
  public void handOver(long id, Decision decision) {
    Members members = members();
    decision.checkVersion(members.require(id).version());
    members.handOver(caller.accountId(), id).forEach(changes::fire);
  }

  /** Two who leave at once queue here, so that the second sees that they are the last. */
  private Members members() {
    organisations.lockMembers(caller.organisationId());
    return new Members(
        accounts.ofOrganisation(caller.organisationId()),
        suspensions.ofOrganisation(caller.organisationId()));
  }
}
