package org.techmarket.intake.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.techmarket.intake.service.DraftService;
import org.techmarket.shared.web.Failures;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.Interrupted;
import org.techmarket.shared.web.Words;

/** Keeps what is being typed; answers with the time of day, as text. */
@WebServlet(Interrupted.AUTOSAVE)
public class DraftServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient DraftService drafts;
  @Inject private transient Words words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String form = request.getParameter("draftOf");
    try {
      Instant saved = drafts.save(form == null ? "" : form, Forms.typed(request.getParameterMap()));
      response.setContentType("text/plain;charset=UTF-8");
      response.getWriter().write(words.time(saved));
    } catch (RuntimeException e) {
      Failures.business(e).orElseThrow(() -> e);
      response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }
  }
}
