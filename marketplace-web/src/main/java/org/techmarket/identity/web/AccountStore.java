package org.techmarket.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.techmarket.identity.service.SignInService;

/** Asks the market's own accounts who somebody is. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

  @Inject private SignInService signIn;

  /** Compares name and password; found by its signature, as {@link IdentityStore} says. */
  public CredentialValidationResult validate(UsernamePasswordCredential credential) {
    return signIn
        .signIn(credential.getCaller(), credential.getPassword().getValue())
        .map(who -> new CredentialValidationResult(who.login(), MarketAuthentication.roles(who)))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
