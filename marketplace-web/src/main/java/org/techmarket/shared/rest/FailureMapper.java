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
    boolean ofHttp = Failures.business(thrown).isEmpty();
    if (ofHttp && thrown instanceof WebApplicationException http) {
      return problems.of(http.getResponse().getStatus(), locale).response();
    }
    if (ofHttp && isUnreadable(thrown)) {
      return problems.of(400, locale).response();
    }
    return problems.of(thrown, 500, request.getUserPrincipal() != null, locale).response();
  }

  private static boolean isUnreadable(Throwable thrown) {
    return thrown instanceof ProcessingException
        || thrown instanceof JsonbException
        || thrown instanceof JsonException
        || thrown instanceof ConstraintViolationException;
  }
}
