package org.techmarket.identity.service;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.MalformedURLException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.techmarket.identity.ProvidedIdentity;
import org.techmarket.shared.Unavailable;
import org.techmarket.shared.Unrecognised;

/**
 * Believes a token of the provider or not: its signature, issuer, audience and time, whether a
 * browser's sign-in brought it or a program.
 */
@ApplicationScoped
public class ProviderTokens {

  /** Claims as Keycloak makes them; the realm of config/keycloak says how. */
  private static final String ROLES = "groups";

  private static final String CREDIT_CODE = "credit_code";
  private static final String KIND = "typ";

  private static final int SKEW_SECONDS = 5;
  private static final int MOST_BYTES = 1 << 18;
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration READ = Duration.ofSeconds(5);

  /** Keys are kept so long, and so much longer while the provider is away. */
  private static final Duration KEPT = Duration.ofMinutes(5);

  private static final Duration KEPT_WITHOUT_IT = Duration.ofHours(4);

  /** Tokens signed by keys nobody knows shall not have the provider asked without end. */
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

  @Inject private ProviderSettings settings;
  @Inject private IdentityProvider provider;

  private volatile JWKSource<SecurityContext> keys;

  /**
   * Whom an access token stands for.
   *
   * @throws Unrecognised when it is not to be believed
   * @throws Unavailable when that cannot be told, for the provider is away
   */
  ProvidedIdentity person(String accessToken) {
    JWTClaimsSet claims = believed(accessToken, KIND, "Bearer");
    try {
      return ProvidedIdentity.of(
          claims.getIssuer(),
          claims.getSubject(),
          claims.getStringClaim("preferred_username"),
          claims.getStringClaim("name"),
          Optional.ofNullable(claims.getStringListClaim(ROLES)).orElse(List.of()),
          claims.getStringClaim(CREDIT_CODE),
          issuedAt(claims));
    } catch (ParseException e) {
      throw declined();
    }
  }

  private static Instant issuedAt(JWTClaimsSet claims) {
    return Instant.ofEpochSecond(((Number) claims.toJSONObject().get("iat")).longValue());
  }

  /** Refuses an ID token that does not answer the sign-in that was begun with this nonce. */
  void requireAnswer(String idToken, String nonce) {
    believed(idToken, "nonce", nonce);
  }

  private JWTClaimsSet believed(String token, String claim, String value) {
    DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    JWTClaimsSet exactly =
        new JWTClaimsSet.Builder().issuer(settings.issuer()).claim(claim, value).build();
    DefaultJWTClaimsVerifier<SecurityContext> claims =
        new DefaultJWTClaimsVerifier<>(
            settings.clientId(), exactly, Set.of("sub", "exp", "iat", "preferred_username"));
    claims.setMaxClockSkew(SKEW_SECONDS);
    processor.setJWTClaimsSetVerifier(claims);
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(JWSAlgorithm.Family.SIGNATURE, keys()));
    try {
      return processor.process(token, null);
    } catch (KeySourceException e) {
      throw new Unavailable("identity.provider.away");
    } catch (ParseException | BadJOSEException | JOSEException e) {
      throw declined();
    }
  }

  private JWKSource<SecurityContext> keys() {
    if (keys == null) {
      keys = source();
    }
    return keys;
  }

  /** Without the look ahead, which would start a thread of its own in the server. */
  private JWKSource<SecurityContext> source() {
    try {
      return JWKSourceBuilder.create(
              provider.keys().toURL(),
              new DefaultResourceRetriever(
                  (int) CONNECT.toMillis(), (int) READ.toMillis(), MOST_BYTES))
          .cache(KEPT.toMillis(), READ.toMillis())
          .refreshAheadCache(false)
          .rateLimited(BETWEEN_LOOKS.toMillis())
          .outageTolerant(KEPT_WITHOUT_IT.toMillis())
          .build();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Unrecognised declined() {
    return new Unrecognised("identity.provider.declined");
  }
}
