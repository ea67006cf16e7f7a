package org.techmarket.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.techmarket.notification.service.NoticeService;
import org.techmarket.shared.NotFound;

/**
 * Opens a notice: looks at it and leads to the thing. It is no button of a page, for by the time it
 * is pressed another notice may stand in its place. Without an {@code id} all were looked at.
 */
@WebServlet("/workbench/notification/open")
public class NoticeServlet extends HttpServlet {

  private static final long serialVersionUID = 1;

  @Inject private transient NoticeService notices;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    if (id == null) {
      notices.readAll();
      response.sendRedirect(NoticesPage.HERE);
      return;
    }
    response.sendRedirect(notices.open(key(id)));
  }

  /** Where signing in leads back to when the session had ended. */
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.sendRedirect(NoticesPage.HERE);
  }

  private static long key(String id) {
    if (!id.matches("\\d{1,18}")) {
      throw new NotFound("notification.notice", id);
    }
    return Long.parseLong(id);
  }
}
