package org.techmarket.document.web;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.techmarket.document.service.IncomingFile;
import org.techmarket.document.service.StoredFileQueries;
import org.techmarket.document.service.StoredFileRow;
import org.techmarket.document.service.StoredFileService;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.rest.MarketJson;
import org.techmarket.shared.web.Failures;
import org.techmarket.shared.web.Interrupted;
import org.techmarket.shared.web.WordsPage;

/**
 * Takes the files pages send, each as the whole body of a request, and gives them out again. What
 * is wrong with a file is answered in words (422).
 */
@WebServlet({Interrupted.FILES, Interrupted.FILES + "/*"})
public class FileServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final int UNPROCESSABLE = 422;

  @Inject private transient StoredFileService files;
  @Inject private transient StoredFileQueries queries;
  @Inject private transient FilePage names;
  @Inject private transient WordsPage words;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try (IncomingFile incoming = files.receive(request.getInputStream())) {
      long id = files.store(request.getParameter("name"), incoming);
      StoredFileRow file = queries.view(id);
      answer(
          response,
          HttpServletResponse.SC_OK,
          MarketJson.PARTS
              .createObjectBuilder()
              .add("id", file.id())
              .add("name", file.name())
              .add("about", names.about(file))
              .build());
    } catch (RuntimeException e) {
      BusinessException refusal = Failures.business(e).orElseThrow(() -> e);
      JsonObject problem =
          MarketJson.PARTS.createObjectBuilder().add("problem", said(refusal)).build();
      answer(response, UNPROCESSABLE, problem);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    try {
      if (!path.matches("/\\d{1,18}")) {
        throw new NotFound("document.file", path);
      }
      Download.of(queries, Long.parseLong(path.substring(1))).to(response);
    } catch (RuntimeException e) {
      Failures.business(e).orElseThrow(() -> e);
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private String said(BusinessException refusal) {
    if (refusal instanceof Invalid invalid) {
      Invalid.Fault fault = invalid.faults().get(0);
      return words.say(fault.code(), fault.arguments().toArray());
    }
    return words.say(refusal.code(), refusal.arguments().toArray());
  }

  private static void answer(HttpServletResponse response, int status, JsonObject json)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response.getWriter().write(json.toString());
  }
}
