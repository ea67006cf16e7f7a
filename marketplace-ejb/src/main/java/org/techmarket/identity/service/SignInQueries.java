package org.techmarket.identity.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.techmarket.identity.Roles;
import org.techmarket.identity.WebSession;

/** By what the caller is let in: sessions of browsers, and tokens of programs. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class SignInQueries {

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;
  @Inject private Clock clock;

  /** The sessions that go on, the one used last first. */
  public List<SessionRow> sessions() {
    return em.createQuery(
            "select new org.techmarket.identity.service.SessionRow(s.id, s.beganAt, s.lastSeenAt, s.address, s.browser,"
                + " case when s.id = :current then true else false end) from WebSession s"
                + " where s.accountId = :account and s.lastSeenAt > :since order by s.lastSeenAt desc, s.id desc",
            SessionRow.class)
        .setParameter("current", caller.session())
        .setParameter("account", caller.accountId())
        .setParameter("since", clock.instant().minus(WebSession.IDLE))
        .getResultList();
  }

  /** The tokens that are good, the newest first. */
  public List<TokenRow> tokens() {
    return em.createQuery(
            "select new org.techmarket.identity.service.TokenRow(t.id, t.name, t.scope, t.createdAt, t.expiresAt,"
                + " t.lastUsedAt) from ApiToken t where t.accountId = :account and t.expiresAt > :now order by t.id desc",
            TokenRow.class)
        .setParameter("account", caller.accountId())
        .setParameter("now", clock.instant())
        .getResultList();
  }
}
