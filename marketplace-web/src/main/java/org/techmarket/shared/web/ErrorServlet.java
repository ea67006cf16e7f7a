package org.techmarket.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.rest.Problem;
import org.techmarket.shared.rest.Problems;
import org.techmarket.shared.rest.ReaderLocale;

/**
 * Where everything ends that went wrong outside of REST: a page for people, a problem for programs;
 * never a stack trace.
 */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

  private static final long serialVersionUID = 1;
  private static final Set<Integer> WITH_A_PAGE =
      Set.of(400, 403, 404, 405, 409, 413, 429, 500, 503);
  private static final System.Logger LOG = System.getLogger(ErrorServlet.class.getName());

  @Inject private transient Problems problems;
  @Inject private transient Words words;
  @Inject private transient Reader reader;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean program = address(request).startsWith("/api/");
    Problem problem =
        problems.of(
            thrown(request),
            status(request),
            request.getUserPrincipal() != null,
            program ? ReaderLocale.of(request) : reader.getLocale());
    if (program) {
      write(problem, response);
    } else if (problem.status() == 401) {
      response.sendRedirect("/identity/sign-in?next=" + back(request));
    } else {
      show(problem, request, response);
    }
  }

  private static void write(Problem problem, HttpServletResponse response) throws IOException {
    response.setStatus(problem.status());
    problem.headers().forEach(response::setHeader);
    send(Problem.TYPE, problem.json(), response);
  }

  private void show(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean gone = problem.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
    Failure failure = failure(problem, gone ? Again.of(address(request), request) : null);
    response.setStatus(failure.status());
    problem.headers().forEach(response::setHeader);
    request.setAttribute("failure", failure);
    try {
      request
          .getRequestDispatcher("/WEB-INF/errors/error.xhtml")
          .forward(new UnreadRequest(request), response);
    } catch (ServletException | RuntimeException e) {
      Optional<BusinessException> answer = Failures.business(e);
      if (!gone && answer.isPresent()) {
        show(problems.of(answer.get(), reader.getLocale()), request, response);
        return;
      }
      LOG.log(System.Logger.Level.ERROR, "The page about a failure failed itself", e);
      response.resetBuffer();
      send("text/plain", failure.title() + "\n" + failure.text(), response);
    }
  }

  private Failure failure(Problem problem, Again again) {
    int known = problem.status() == 422 || problem.status() == 411 ? 400 : problem.status();
    int status = WITH_A_PAGE.contains(known) ? known : known < 500 ? 400 : 500;
    String page = "error." + status;
    String text =
        switch (status) {
          case 409, 429 -> problem.detail();
          case 500 -> sentence(page + ".text", problem.more().getString("incident"));
          default -> sentence(page + ".text");
        };
    return new Failure(problem.status(), sentence(page), text, again);
  }

  private String sentence(String key, Object... arguments) {
    return words.sentence(reader.getLocale(), "shared." + key, List.of(arguments));
  }

  private static void send(String type, String text, HttpServletResponse response)
      throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(text);
  }

  private static Throwable thrown(HttpServletRequest request) {
    Object answer = request.getAttribute(AnswerFilter.ANSWER);
    return (Throwable)
        (answer == null ? request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) : answer);
  }

  /** The status the server chose; 404 when somebody opens our own address. */
  private static int status(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    return status == null ? 404 : (Integer) status;
  }

  private static String address(HttpServletRequest request) {
    Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return address == null ? request.getRequestURI() : address.toString();
  }

  private static String back(HttpServletRequest request) {
    String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
    return URLEncoder.encode(address(request) + query, StandardCharsets.UTF_8);
  }

  /**
   * What the page says.
   *
   * @param again what may be asked once more; null when that would not help
   */
  public record Failure(int status, String title, String text, Again again) {}
}
