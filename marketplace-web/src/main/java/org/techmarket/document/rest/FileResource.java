package org.techmarket.document.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.techmarket.document.service.IncomingFile;
import org.techmarket.document.service.StoredFileQueries;
import org.techmarket.document.service.StoredFileService;
import org.techmarket.document.web.Download;
import org.techmarket.intake.rest.Created;

/** Files that belong to an organisation; each is sent as the whole body of a request. */
@Path("files")
@RequestScoped
public class FileResource {

  @Inject private StoredFileService files;
  @Inject private StoredFileQueries queries;
  @Inject private Created created;

  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public Response store(
      @HeaderParam("Idempotency-Key") String key,
      @QueryParam("name") String name,
      InputStream content) {
    try (IncomingFile incoming = files.receive(content)) {
      FileSent sent = new FileSent(name, incoming.content().sha256());
      return created.once(key, sent, "files", () -> files.store(name, incoming), queries::view);
    }
  }

  @GET
  @Path("{id: \\d{1,18}}")
  @Produces({
    "application/pdf",
    "application/ofd",
    "image/jpeg",
    "image/png",
    MediaType.APPLICATION_OCTET_STREAM
  })
  public Response content(@PathParam("id") long id) {
    Download download = Download.of(queries, id);
    StreamingOutput content = download::write;
    return Response.ok(content, download.file().kind().mediaType())
        .header("Content-Disposition", download.disposition())
        .header("Content-Length", download.file().size())
        .header("Cache-Control", "private, no-store")
        .build();
  }

  /** What makes a file the same when it is sent again. */
  public record FileSent(String name, String sha256) {}
}
