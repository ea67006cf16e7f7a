package org.techmarket.identity;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.techmarket.shared.Change;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Refused;

/**
 * The people of an organisation; there is always one who administers it.
 *
 * @param suspended the keys of those who are let in nowhere for the time being
 */
public record Members(List<Account> accounts, Set<Long> suspended) {

  /**
   * One of them.
   *
   * @throws NotFound when they act for another organisation, or for none
   */
  public Account require(long id) {
    return accounts.stream()
        .filter(account -> account.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotFound("identity.member", id));
  }

  /**
   * Says what one of them may do.
   *
   * @throws Refused when nobody would administer the organisation any more
   */
  public Change allow(long id, Set<Role> roles) {
    Account member = require(id);
    if (!roles.contains(Role.ORG_ADMIN)) {
      checkNotLast(member);
    }
    return member.allow(roles);
  }

  /**
   * Ends that one of them acts for it.
   *
   * @throws Refused when nobody would administer the organisation any more
   */
  public Change remove(long id) {
    Account member = require(id);
    checkNotLast(member);
    return member.leave();
  }

  /** Makes one of them administrator in the place of another, who may do the rest as before. */
  public List<Change> handOver(long from, long to) {
    Account heir = require(to);
    Account administrator = require(from);
    if (heir == administrator) {
      throw new Refused("identity.handedToOneself");
    }
    if (suspended.contains(to)) {
      throw new Refused("identity.accountSuspendedAlready");
    }
    return List.of(
        heir.allow(EnumSet.of(Role.ORG_ADMIN, Role.ORG_USER)),
        administrator.allow(EnumSet.of(Role.ORG_USER)));
  }

  /**
   * Makes sure that whoever closes their account leaves nobody behind without an administrator.
   *
   * @throws Refused when there are others and nobody would administer the organisation any more
   */
  public void checkMayClose(long id) {
    accounts.stream()
        .filter(account -> account.id() == id && accounts.size() > 1)
        .forEach(this::checkNotLast);
  }

  /** Their organisation is no more: whoever does nothing else in the market is forgotten. */
  public List<Change> outlive(Instant now) {
    return accounts.stream()
        .map(
            account ->
                account.roles().stream().allMatch(Role::actsForOrganisation)
                    ? account.close(now)
                    : account.leave())
        .map(Change::byItself)
        .toList();
  }

  private void checkNotLast(Account leaving) {
    boolean others =
        accounts.stream()
            .filter(account -> account != leaving && !suspended.contains(account.id()))
            .anyMatch(account -> account.is(Role.ORG_ADMIN));
    if (leaving.is(Role.ORG_ADMIN) && !others) {
      throw new Refused("identity.lastAdministratorOfOrganisation");
    }
  }
}
