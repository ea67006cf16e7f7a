package org.techmarket.shared.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.techmarket.shared.web.Failures;

/** Everything that goes wrong below {@code /api} leaves through here. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  @Inject private Problems problems;
  @Context private HttpServletRequest request;

  @Override
  public Response toResponse(Throwable thrown) {
    Locale locale = ReaderLocale.of(request);
    if (isOfHttp(thrown) && Failures.business(thrown).isEmpty()) {
      int status =
          thrown instanceof WebApplicationException http ? http.getResponse().getStatus() : 400;
      return problems.of(status, locale).response();
    }
    return problems.of(thrown, 500, request.getUserPrincipal() != null, locale).response();
  }

  private static boolean isOfHttp(Throwable thrown) {
    return thrown instanceof WebApplicationException
        || thrown instanceof ProcessingException
        || thrown instanceof JsonbException
        || thrown instanceof JsonException
        || thrown instanceof ConstraintViolationException;
  }
}
