package org.techmarket.registration.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The address that the QR code of a certificate holds; {@link VerifyPage} answers. */
@WebServlet("/verify/*")
public class VerifyServlet extends HttpServlet {

  static final String CODE = VerifyServlet.class.getName();

  private static final long serialVersionUID = 1;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    response.setHeader("X-Robots-Tag", "noindex");
    response.setHeader("Cache-Control", "no-store");
    request.setAttribute(CODE, path.replaceFirst("^/", ""));
    request.getRequestDispatcher("/verify.xhtml").forward(request, response);
  }
}
