package org.techmarket.notification.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.techmarket.notification.service.NoticeQueries;
import org.techmarket.notification.service.NoticeRow;
import org.techmarket.notification.service.NoticeSearch;
import org.techmarket.notification.service.NoticeService;
import org.techmarket.notification.service.NoticeWords;
import org.techmarket.shared.NoticeKind;
import org.techmarket.shared.Slice;
import org.techmarket.shared.rest.ReaderLocale;

/** What the one who asks was told. */
@Path("notices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NoticeResource {

  @Inject private NoticeQueries queries;
  @Inject private NoticeService notices;
  @Context private HttpServletRequest request;

  @GET
  @Operation(summary = "The latest first; with unread=true only what was not looked at.")
  public Slice<Told> mine(@QueryParam("unread") String unread, @QueryParam("page") String page) {
    Locale locale = ReaderLocale.of(request);
    return queries.mine(NoticeSearch.read(unread, page)).map(row -> Told.of(row, locale));
  }

  @POST
  @Path("{id: \\d{1,18}}/read")
  @Operation(summary = "Notes that it was looked at; once more changes nothing.")
  public void read(@PathParam("id") long id) {
    notices.open(id);
  }

  /** A notice in the language of the one who asks. */
  public record Told(
      long id,
      NoticeKind kind,
      String sentence,
      String remark,
      String path,
      Instant toldAt,
      Instant readAt) {

    private static Told of(NoticeRow row, Locale locale) {
      return new Told(
          row.id(),
          row.text().kind(),
          NoticeWords.sentence(locale, row.text()),
          row.text().remark(),
          row.text().path(),
          row.toldAt(),
          row.readAt());
    }
  }
}
