package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.techmarket.identity.service.SignInService;
import org.techmarket.identity.service.SignedIn;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.Unrecognised;
import org.techmarket.shared.web.AnswerFilter;
import org.techmarket.shared.web.ClientAddress;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.LocalPath;
import org.techmarket.shared.web.WordsPage;

/** Signs people in, or leads to the provider of identities that does. */
@Named
@RequestScoped
public class SignInPage {

  private static final String ADDRESS = "/identity/sign-in";

  /** What may be said here of a sign-in that did not come about; an address may say anything. */
  private static final Set<String> PROBLEMS =
      Set.of(
          "identity.accountSuspended",
          "identity.provider.away",
          "identity.provider.declined",
          "identity.provider.lost",
          "identity.provider.loginTaken",
          "identity.provider.notSignedOut");

  @Inject private SecurityContext security;
  @Inject private SignInService signIn;
  @Inject private WordsPage words;

  private String login;
  private String password;
  @Inject @Param private String next;
  @Inject @Param private String problem;

  /** The address of this page with the sentence of a refusal on it. */
  static String saying(BusinessException problem) {
    return ADDRESS + "?problem=" + problem.code();
  }

  /** Where signing in leads, whatever a stranger writes into an address. */
  static String after(String next) {
    return next == null || next.isBlank() ? "/workbench/queue" : LocalPath.of(next);
  }

  public void signIn() {
    SignedIn who = recognise().orElseThrow(() -> new Unrecognised("identity.signInRefused"));
    security.authenticate(
        Faces.getRequest(),
        Faces.getResponse(),
        AuthenticationParameters.withParams().credential(new Recognised(who)));
    BusinessException gone = Faces.getRequestAttribute(AnswerFilter.ANSWER);
    if (gone != null) {
      throw gone;
    }
    Done.redirect(after(next));
  }

  private Optional<SignedIn> recognise() {
    return login == null || password == null
        ? Optional.empty()
        : signIn.signIn(login, password.toCharArray(), ClientAddress.of(Faces.getRequest()));
  }

  /** Where the provider's button leads. */
  public String getProviderUrl() {
    return ProviderServlet.OUT + "?next=" + URLEncoder.encode(after(next), StandardCharsets.UTF_8);
  }

  /** Why somebody is back here; null when that is not said. */
  public String getProblem() {
    return problem != null && PROBLEMS.contains(problem) ? words.say(problem) : null;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
