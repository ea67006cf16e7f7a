package org.techmarket.identity;

/** The tokens programs sign in with. */
public interface ApiTokenRepository {

  void add(ApiToken token);
}
