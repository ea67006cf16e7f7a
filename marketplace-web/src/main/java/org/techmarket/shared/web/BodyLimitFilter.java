package org.techmarket.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/**
 * Refuses bodies larger than any of our forms before anybody reads them; of unknown length, too.
 * Where files are sent, more is let through: how large a file may be exactly is said there.
 */
@WebFilter(filterName = "bodyLimit", urlPatterns = "/*", asyncSupported = true)
public class BodyLimitFilter extends HttpFilter {

  private static final long serialVersionUID = 1;
  private static final long MOST_BYTES = 1 << 20;
  private static final long MOST_BYTES_OF_A_FILE = 51 << 20;
  private static final Set<String> FILES = Set.of(Interrupted.FILES, "/api/v1/files");

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    boolean chunked = request.getHeader("Transfer-Encoding") != null;
    boolean isFile = FILES.contains(request.getRequestURI());
    if (request.getContentLengthLong() > (isFile ? MOST_BYTES_OF_A_FILE : MOST_BYTES)) {
      refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (chunked) {
      refuse(response, HttpServletResponse.SC_LENGTH_REQUIRED);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static void refuse(HttpServletResponse response, int status) throws IOException {
    response.setHeader("Connection", "close");
    response.sendError(status);
  }
}
