package org.techmarket.shared.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.techmarket.shared.service.RequestOrigin;

/** Says where a request comes from, to be remembered with what it does. */
@WebFilter(filterName = "origin", urlPatterns = "/*", asyncSupported = true)
public class OriginFilter extends HttpFilter {

  private static final long serialVersionUID = 1;

  @Inject private transient RequestOrigin origin;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    origin.comesFrom(ClientAddress.of(request));
    chain.doFilter(request, response);
  }
}
