package org.techmarket.identity.service;

import jakarta.security.enterprise.CallerPrincipal;

/**
 * Somebody who was recognised at the rim of this request, so that nobody has to look them up again.
 */
public class RecognisedPrincipal extends CallerPrincipal {

  private static final long serialVersionUID = 1;

  private final transient SignedIn who;
  private final long session;

  /**
   * @param session of the browser; 0 for a program, which has none
   */
  public RecognisedPrincipal(SignedIn who, long session) {
    super(who.login());
    this.who = who;
    this.session = session;
  }

  public SignedIn who() {
    return who;
  }

  long session() {
    return session;
  }
}
