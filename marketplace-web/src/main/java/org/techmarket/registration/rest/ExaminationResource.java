package org.techmarket.registration.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.techmarket.registration.ExaminationEntry;
import org.techmarket.registration.IssueEntry;
import org.techmarket.registration.OpinionEntry;
import org.techmarket.registration.RefusalEntry;
import org.techmarket.registration.ReturnEntry;
import org.techmarket.registration.service.CaseListQueries;
import org.techmarket.registration.service.ExaminationService;
import org.techmarket.registration.service.IssueService;
import org.techmarket.registration.service.RegistrationQueries;
import org.techmarket.registration.service.RegistrationRow;
import org.techmarket.registration.service.RegistrationView;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Slice;
import org.techmarket.shared.rest.SearchParameters;

/** Decisions on cases of contract registration, for the people of their point. */
@Path("registrations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExaminationResource {

  private static final String ID = "{id: \\d{1,18}}";

  @Inject private ExaminationService examinations;
  @Inject private IssueService issues;
  @Inject private RegistrationQueries queries;
  @Inject private CaseListQueries lists;

  @GET
  @Path("waiting")
  public Slice<RegistrationRow> waiting(@BeanParam SearchParameters search) {
    return lists.waiting(search.read().page());
  }

  @GET
  @Path("of-point")
  public Slice<RegistrationRow> ofPoint(@BeanParam SearchParameters search) {
    return lists.ofPoint(search.read());
  }

  @POST
  @Path(ID + "/acceptance")
  public RegistrationView accept(@PathParam("id") long id, @NotNull Decision decision) {
    examinations.accept(id, decision);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/non-acceptance")
  public RegistrationView refuseAcceptance(@PathParam("id") long id, @NotNull RefusalEntry entry) {
    examinations.refuseAcceptance(id, entry);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/return")
  public RegistrationView returnForCorrection(
      @PathParam("id") long id, @NotNull ReturnEntry entry) {
    examinations.returnForCorrection(id, entry);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/examination")
  public RegistrationView examine(@PathParam("id") long id, @NotNull ExaminationEntry entry) {
    examinations.examine(id, entry);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/expert-review")
  public RegistrationView askExperts(@PathParam("id") long id, @NotNull Decision decision) {
    examinations.askExperts(id, decision);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/opinions")
  public RegistrationView recordOpinion(@PathParam("id") long id, @NotNull OpinionEntry entry) {
    examinations.recordOpinion(id, entry);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/expert-review-end")
  public RegistrationView expertsDone(@PathParam("id") long id, @NotNull Decision decision) {
    examinations.expertsDone(id, decision);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/recheck")
  public RegistrationView sendToRecheck(@PathParam("id") long id, @NotNull Decision decision) {
    examinations.sendToRecheck(id, decision);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/issue")
  public RegistrationView issue(@PathParam("id") long id, @NotNull IssueEntry entry) {
    issues.issue(id, entry);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/refusal")
  public RegistrationView refuse(@PathParam("id") long id, @NotNull RefusalEntry entry) {
    issues.refuse(id, entry);
    return queries.view(id);
  }

  @POST
  @Path(ID + "/sending-back")
  public RegistrationView sendBack(@PathParam("id") long id, @NotNull Decision decision) {
    issues.sendBack(id, decision);
    return queries.view(id);
  }
}
