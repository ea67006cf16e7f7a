package org.techmarket.shared.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.Unavailable;
import org.techmarket.shared.Unrecognised;
import org.techmarket.shared.web.Failures;
import org.techmarket.shared.web.Words;

/** Says to programs what went wrong, in the language they ask for: Chinese, or English. */
@ApplicationScoped
public class Problems {

  private static final System.Logger LOG = System.getLogger(Problems.class.getName());

  @Inject private Words words;

  /**
   * An answer of the business: 422 for what cannot be read, 404, 401, 429 for what is asked too
   * often, 503 without a database or another system, or 409 for what a rule refuses.
   */
  public Problem of(BusinessException answer, Locale locale) {
    int status = status(answer);
    JsonObjectBuilder more =
        MarketJson.PARTS.createObjectBuilder(Problem.details(answer.details()));
    if (answer instanceof Invalid invalid) {
      more.add("violations", violations(invalid.faults(), locale));
    }
    if (answer instanceof Refused refused && refused.grounds().size() > 1) {
      more.add("grounds", grounds(refused.grounds(), locale));
    }
    String detail = words.sentence(locale, answer.code(), answer.arguments());
    return new Problem(status, answer.code(), title(status, locale), detail, more.build());
  }

  /**
   * Whatever went wrong.
   *
   * @param thrown null when nothing was thrown
   * @param status what the server answers when nothing was
   */
  public Problem of(Throwable thrown, int status, boolean signedIn, Locale locale) {
    if (thrown == null && status == 503) {
      return of(new Unavailable(), locale);
    }
    if (thrown == null && status < 500) {
      return of(status, locale);
    }
    if (Failures.isAccessDenied(thrown)) {
      return of(signedIn ? 403 : 401, locale);
    }
    return Failures.business(thrown)
        .map(answer -> of(answer, locale))
        .orElseGet(() -> unforeseen(thrown, locale));
  }

  /** What HTTP itself refuses, such as a method that does not exist. */
  public Problem of(int status, Locale locale) {
    String title = title(status, locale);
    return new Problem(status, "http." + status, title, title, JsonObject.EMPTY_JSON_OBJECT);
  }

  /** What nobody foresaw: it is written down under a number, and only the number is told. */
  public Problem unforeseen(Throwable thrown, Locale locale) {
    String incident = UUID.randomUUID().toString();
    LOG.log(System.Logger.Level.ERROR, "Incident " + incident, thrown);
    String detail = words.sentence(locale, "shared.unforeseen", List.of(incident));
    JsonObject more = MarketJson.PARTS.createObjectBuilder().add("incident", incident).build();
    return new Problem(500, "shared.unforeseen", title(500, locale), detail, more);
  }

  private static int status(BusinessException answer) {
    if (answer instanceof Invalid) {
      return 422;
    }
    if (answer instanceof NotFound) {
      return 404;
    }
    if (answer instanceof TooOften) {
      return 429;
    }
    if (answer instanceof Unavailable) {
      return 503;
    }
    return answer instanceof Unrecognised ? 401 : 409;
  }

  private String title(int status, Locale locale) {
    boolean known =
        List.of(400, 401, 403, 404, 405, 406, 409, 411, 413, 415, 422, 429, 500, 503)
            .contains(status);
    return words.text(locale, "shared", "status." + (known ? status : status < 500 ? 400 : 500));
  }

  private JsonArrayBuilder violations(List<Invalid.Fault> faults, Locale locale) {
    JsonArrayBuilder array = MarketJson.PARTS.createArrayBuilder();
    faults.forEach(f -> array.add(ground(f.code(), f.arguments(), locale).add("field", f.field())));
    return array;
  }

  private JsonArrayBuilder grounds(List<Refused.Ground> grounds, Locale locale) {
    JsonArrayBuilder array = MarketJson.PARTS.createArrayBuilder();
    grounds.forEach(g -> array.add(ground(g.code(), g.arguments(), locale)));
    return array;
  }

  private JsonObjectBuilder ground(String code, List<Object> arguments, Locale locale) {
    return MarketJson.PARTS
        .createObjectBuilder()
        .add("code", code)
        .add("message", words.sentence(locale, code, arguments));
  }
}
