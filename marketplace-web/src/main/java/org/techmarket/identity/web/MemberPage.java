package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.techmarket.identity.MemberEntry;
import org.techmarket.identity.Role;
import org.techmarket.identity.service.MemberQueries;
import org.techmarket.identity.service.MemberRow;
import org.techmarket.identity.service.MemberService;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.web.DecisionPage;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/** What a colleague may do for one's organisation. */
@Named
@RequestScoped
public class MemberPage {

  @Inject private MemberQueries queries;
  @Inject private MemberService service;
  @Inject private DecisionPage decision;
  @Inject private WordsPage words;

  @Inject @Param private String id;
  private MemberRow view;
  private String[] roles;

  public void allow() {
    service.allow(getView().id(), new MemberEntry(List.of(roles), decision.entered().version()));
    Done.goTo(MembersPage.HERE, words.say("identity.memberAllowed", view.displayName()));
  }

  public void remove() {
    service.remove(getView().id(), decision.entered());
    Done.goTo(MembersPage.HERE, words.say("identity.memberRemoved", view.displayName()));
  }

  public void handOver() {
    service.handOver(getView().id(), decision.entered());
    Done.goTo(
        "/workbench/identity/own-organisation",
        words.say("identity.handedOver", view.displayName()));
  }

  /** Who it is; who acts for another organisation is not found. */
  public MemberRow getView() {
    if (view == null) {
      if (id == null || !id.matches("\\d{1,18}")) {
        throw new NotFound("identity.member", id);
      }
      view = queries.member(Long.parseLong(id));
    }
    return view;
  }

  public String[] getRoles() {
    return roles == null
        ? getView().roles().stream().map(Role::name).toArray(String[]::new)
        : roles.clone();
  }

  public void setRoles(String[] roles) {
    this.roles = roles.clone();
  }
}
