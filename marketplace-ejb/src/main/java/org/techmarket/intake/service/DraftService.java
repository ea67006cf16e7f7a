package org.techmarket.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.techmarket.identity.Roles;
import org.techmarket.intake.Draft;
import org.techmarket.intake.DraftRepository;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.service.ActingAccount;

/** Keeps what the caller is typing; nobody else sees it. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class DraftService {

  private static final int MOST_CHARACTERS = 20_000;
  private static final Pattern FORM = Pattern.compile("[a-z][a-z-]*(/[a-z0-9-]+){0,2}");

  @Inject private DraftRepository drafts;
  @Inject private ActingAccount caller;
  @Inject private Clock clock;

  /**
   * Keeps what stands in a form.
   *
   * @param form names the form and what it is about, such as {@code pitch/12}
   * @return when it was kept
   * @throws Invalid when it is longer than any form of ours, or holds what no database keeps
   */
  public Instant save(String form, Map<String, String> entry) {
    int length =
        entry.entrySet().stream().mapToInt(e -> e.getKey().length() + e.getValue().length()).sum();
    if (!FORM.matcher(form).matches() || form.length() > 80 || length > MOST_CHARACTERS) {
      throw new Invalid("form", "intake.tooLong");
    }
    checkStorable(entry);
    Instant now = clock.instant();
    drafts.save(caller.accountId(), form, new Draft(entry, now));
    return now;
  }

  private static void checkStorable(Map<String, String> entry) {
    EntryReader read = new EntryReader();
    entry.forEach(
        (field, text) -> {
          if (field.indexOf('\0') >= 0 || text.indexOf('\0') >= 0) {
            read.fault(field, "shared.unprintable");
          }
        });
    read.done();
  }

  public Optional<Draft> find(String form) {
    return drafts.find(caller.accountId(), form);
  }

  public void discard(String form) {
    drafts.remove(caller.accountId(), form);
  }
}
