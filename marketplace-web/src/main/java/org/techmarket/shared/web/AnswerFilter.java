package org.techmarket.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.techmarket.shared.BusinessException;

/**
 * Leads what the business answers while a page is made to {@link ErrorServlet}: the server, which
 * would do so too, would write it down with its stack trace.
 */
@WebFilter(filterName = "answers", urlPatterns = "/*", asyncSupported = true)
public class AnswerFilter extends HttpFilter {

  /** Where the answer stands. */
  public static final String ANSWER = BusinessException.class.getName();

  private static final long serialVersionUID = 1;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException e) {
      Optional<BusinessException> answer = Failures.business(e);
      if (answer.isEmpty() || response.isCommitted()) {
        throw e;
      }
      request.setAttribute(ANSWER, answer.get());
      response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
    }
  }
}
