package org.techmarket.audit.web;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.techmarket.audit.AuditHead;
import org.techmarket.audit.service.AuditHeadQueries;
import org.techmarket.shared.rest.MarketJson;

/** The last signed head over all that was recorded, for whoever wants to keep it elsewhere. */
@WebServlet("/.well-known/marketplace/audit-head")
public class AuditHeadServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient AuditHeadQueries heads;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<AuditHead> last = heads.last();
    if (last.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "public, max-age=60");
    response.getWriter().write(json(last.get()).toString());
  }

  private static JsonObject json(AuditHead head) {
    AuditHead.Content content = head.content();
    JsonObjectBuilder json =
        MarketJson.PARTS
            .createObjectBuilder()
            .add("number", content.number())
            .add("at", content.at().toString())
            .add("lastEntry", content.lastEntry())
            .add("entries", content.entries())
            .add("digest", content.digest());
    if (content.previous() == null) {
      json.addNull("previous");
    } else {
      json.add("previous", content.previous());
    }
    return json.add("hash", head.hash())
        .add("algorithm", head.signed().algorithm())
        .add("signature", head.signed().signature())
        .add("certificate", head.signed().certificate())
        .build();
  }
}
