package org.techmarket.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Has browsers send the cookie of a session over TLS only, where there is TLS. */
@WebListener
public class SessionCookies implements ServletContextListener {

  @Inject private Transport transport;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    event.getServletContext().getSessionCookieConfig().setSecure(transport.isSecure());
  }
}
