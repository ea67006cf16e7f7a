package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.omnifaces.util.Faces;
import org.techmarket.identity.InvitationEntry;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.InvitationRow;
import org.techmarket.identity.service.MemberQueries;
import org.techmarket.identity.service.MemberRow;
import org.techmarket.identity.service.MemberService;
import org.techmarket.shared.service.PostOffice;
import org.techmarket.shared.web.Choice;
import org.techmarket.shared.web.DecisionPage;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/** Who acts for one's organisation, and who is invited to. */
@Named
@RequestScoped
public class MembersPage {

  static final String HERE = "/workbench/identity/members";

  @Inject private MemberQueries queries;
  @Inject private MemberService service;
  @Inject private PostOffice postOffice;
  @Inject private DecisionPage decision;
  @Inject private WordsPage words;

  private String invitee;
  private String mail;
  private String[] roles = {Role.ORG_USER.name()};

  /**
   * Invites somebody; the link is shown once, with the list, and is no message: they are logged.
   */
  public void invite() {
    String key = service.invite(new InvitationEntry(invitee, List.of(roles), mail));
    String link = Faces.getRequestBaseURL() + "identity/sign-up?invitation=" + key;
    Faces.setFlashAttribute("invitation", link);
    Done.goTo(HERE, words.say("identity.invited", invitee));
  }

  public void revoke(long id) {
    service.revoke(id, decision.entered());
    Done.goTo(HERE, words.say("identity.invitationRevoked"));
  }

  /** Whether the link can be sent. */
  public boolean isMailOn() {
    return postOffice.isOpen();
  }

  public List<MemberRow> getMembers() {
    return queries.members();
  }

  public List<InvitationRow> getInvitations() {
    return queries.invitations();
  }

  /** The roles an organisation gives. */
  public List<Choice> getOffered() {
    return Arrays.stream(Role.values())
        .filter(Role::isGivenByOrganisation)
        .map(role -> new Choice(role.name(), words.of(role)))
        .toList();
  }

  public String getInvitee() {
    return invitee;
  }

  public void setInvitee(String invitee) {
    this.invitee = invitee;
  }

  public String getMail() {
    return mail;
  }

  public void setMail(String mail) {
    this.mail = mail;
  }

  public String[] getRoles() {
    return roles.clone();
  }

  public void setRoles(String[] roles) {
    this.roles = roles.clone();
  }
}
