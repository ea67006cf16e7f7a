package org.techmarket.identity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.OrganisationStage;
import org.techmarket.identity.Role;
import org.techmarket.shared.NoticeKind;
import org.techmarket.shared.Transition;
import org.techmarket.shared.service.Announcement;
import org.techmarket.shared.service.Announcer;

/** Operators are told who wants to be verified, and the organisation what became of it. */
@ApplicationScoped
class OrganisationAnnouncer implements Announcer {

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
                  "/workbench/identity/organisation?id=" + step.id()));
      case VERIFIED ->
          toItsPeople(
              step,
              step.from() == OrganisationStage.SUSPENDED
                  ? "Organisation.resumed"
                  : "Organisation.VERIFIED");
      case RETURNED, REJECTED, SUSPENDED -> toItsPeople(step, "Organisation." + step.to());
      case DRAFT -> Optional.empty();
    };
  }

  private Optional<Announcement> toItsPeople(Transition step, String says) {
    return Optional.of(
        new Announcement(
            NoticeKind.DECISION,
            audience.of(step.id(), Role.ORG_ADMIN, Role.ORG_USER),
            says,
            about(step),
            "/workbench/identity/own-organisation"));
  }

  private List<String> about(Transition step) {
    return List.of(organisations.require(step.id()).name());
  }
}
