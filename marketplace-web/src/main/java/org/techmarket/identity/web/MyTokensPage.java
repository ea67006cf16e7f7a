package org.techmarket.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.techmarket.identity.TokenEntry;
import org.techmarket.identity.service.SignInQueries;
import org.techmarket.identity.service.TokenRow;
import org.techmarket.identity.service.TokenService;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.web.Choice;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.WordsPage;

/**
 * The tokens of the one who looks; a new one is shown on the page that made it, and never again.
 */
@Named
@RequestScoped
public class MyTokensPage {

  @Inject private TokenService tokens;
  @Inject private SignInQueries queries;
  @Inject private WordsPage words;

  private List<TokenRow> all;
  private String name;
  private String scope = "READ";
  private String days = "90";
  private String made;

  /**
   * Makes one.
   *
   * @throws Invalid when a field cannot be read
   */
  public void make() {
    made = tokens.issue(new TokenEntry(name, scope, days)).token();
    name = null;
    all = null;
  }

  public void revoke(long id) {
    tokens.revoke(id);
    Done.goTo("/workbench/identity/me", words.say("identity.token.revoked"));
  }

  public List<TokenRow> getAll() {
    if (all == null) {
      all = queries.tokens();
    }
    return all;
  }

  public List<Choice> getTerms() {
    return Stream.of(30, 90, 365)
        .map(term -> new Choice(term.toString(), words.say("identity.token.term", term)))
        .toList();
  }

  /** The token that was just made; null when none was. */
  public String getMade() {
    return made;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public String getDays() {
    return days;
  }

  public void setDays(String days) {
    this.days = days;
  }
}
