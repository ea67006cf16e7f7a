package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.identity.Role;
import org.techmarket.shared.Change;
import org.techmarket.shared.NoticeKind;
import org.techmarket.shared.Transition;
import org.techmarket.shared.service.Announcement;
import org.techmarket.shared.service.Announcer;

/**
 * Operators are told who wants to be verified, security administrators who wants to be closed, and
 * the organisation what became of it.
 */
@ApplicationScoped
class OrganisationAnnouncer implements Announcer {

  private static final String PAGE = "/workbench/identity/organisation?id=";

  @Inject private OrganisationRepository organisations;
  @Inject private AudienceQueries audience;

  @Override
  public String subject() {
    return "Organisation";
  }

  @Override
  public Optional<Announcement> of(Transition step) {
    return switch ((OrganisationStage) step.to()) {
      case SUBMITTED ->
          Optional.of(
              new Announcement(
                  NoticeKind.WORK,
                  audience.all(Role.MARKET_OPERATOR),
                  "Organisation.SUBMITTED",
                  about(step),
                  PAGE + step.id()));
      case VERIFIED ->
          toItsPeople(
              step,
              step.from() == OrganisationStage.SUSPENDED
                  ? "Organisation.resumed"
                  : "Organisation.VERIFIED");
      case RETURNED, REJECTED, SUSPENDED, CLOSED -> toItsPeople(step, "Organisation." + step.to());
      case DRAFT -> Optional.empty();
    };
  }

  @Override
  public Optional<Announcement> of(Change change) {
    Organisation organisation = organisations.require(change.id());
    return switch (change.verb()) {
      case "askToClose" ->
          Optional.of(
              new Announcement(
                  NoticeKind.WORK,
                  audience.all(Role.SECURITY_ADMIN),
                  "Organisation.askToClose",
                  List.of(organisation.name()),
                  PAGE + change.id()));
      case "declineClosing" ->
          toItsPeople(
              change.id(),
              "Organisation.declineClosing",
              List.of(organisation.name(), organisation.closing().declined()));
      default -> Optional.empty();
    };
  }

  private Optional<Announcement> toItsPeople(Transition step, String says) {
    return toItsPeople(step.id(), says, about(step));
  }

  private Optional<Announcement> toItsPeople(long id, String says, List<String> about) {
    return Optional.of(
        new Announcement(
            NoticeKind.DECISION,
            audience.of(id, Role.ORG_ADMIN, Role.ORG_USER),
            says,
            about,
            "/workbench/identity/own-organisation"));
  }

  private List<String> about(Transition step) {
    return List.of(organisations.require(step.id()).name());
  }
}
