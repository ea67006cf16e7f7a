package org.techmarket.registration.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.techmarket.registration.service.CertificateFile;
import org.techmarket.registration.service.CertificateQueries;
import org.techmarket.registration.service.RegistrationFormQueries;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.service.Sha256;
import org.techmarket.shared.web.Failures;
import org.techmarket.shared.web.WordsPage;

/**
 * Gives out what a registered contract's parties and its point may have: its certificate and its
 * registration form. To everybody else there is none.
 */
@WebServlet({RegistrationPaperServlet.CERTIFICATE + "/*", RegistrationPaperServlet.FORM + "/*"})
public class RegistrationPaperServlet extends HttpServlet {

  static final String CERTIFICATE = "/workbench/registration/certificate";
  static final String FORM = "/workbench/registration/form";

  private static final long serialVersionUID = 1;

  @Inject private transient CertificateQueries certificates;
  @Inject private transient RegistrationFormQueries forms;
  @Inject private transient WordsPage words;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    boolean certificate = request.getServletPath().equals(CERTIFICATE);
    try {
      if (!path.matches("/\\d{1,18}")) {
        throw new NotFound("registration.certificate", path);
      }
      long caseId = Long.parseLong(path.substring(1));
      CertificateFile file = certificate ? certificates.file(caseId) : forms.file(caseId);
      String name = words.say("registration.fileName." + (certificate ? "certificate" : "form"));
      send(file.pdf(), name + " " + file.number() + ".pdf", request, response);
    } catch (RuntimeException e) {
      Failures.business(e).orElseThrow(() -> e);
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void send(
      byte[] pdf, String name, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String tag = '"' + Sha256.of(pdf) + '"';
    response.setHeader("ETag", tag);
    response.setHeader("Cache-Control", "private, no-cache");
    response.setHeader("X-Content-Type-Options", "nosniff");
    if (tag.equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    response.setContentType("application/pdf");
    response.setContentLength(pdf.length);
    response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
    response.getOutputStream().write(pdf);
  }
}
