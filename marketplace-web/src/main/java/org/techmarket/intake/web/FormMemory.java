package org.techmarket.intake.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.techmarket.intake.Answer;
import org.techmarket.intake.service.DraftService;
import org.techmarket.intake.service.OnceService;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Refused;
import org.techmarket.shared.service.Vault;
import org.techmarket.shared.web.Forms;
import org.techmarket.shared.web.Interrupted;
import org.techmarket.shared.web.Rows;
import org.techmarket.shared.web.WordsPage;

/** Opens forms with what was last typed into them, and sees that each is done once. */
@RequestScoped
public class FormMemory {

  @Inject private DraftService drafts;
  @Inject private OnceService once;
  @Inject private HttpServletRequest request;
  @Inject private WordsPage words;
  @Inject private Vault vault;

  private String note;
  private String standing;

  /**
   * What a form shows when it opens: what was sent when the session had ended, else what was saved
   * while typing, else what there is. What was typed before somebody else changed the thing keeps
   * the version it was typed on, so that it is refused when sent, until the person has decided.
   */
  public Map<String, String> open(String form, Supplier<Map<String, String>> fresh) {
    Map<String, String> entry = new LinkedHashMap<>(fresh.get());
    entry.put("once", UUID.randomUUID().toString());
    Optional<Map<String, String>> interrupted = Interrupted.take(request);
    if (interrupted.isPresent()) {
      if (isOlder(interrupted.get(), entry)) {
        keep(form, interrupted.get()); // it must still be there after a look at what stands now
      }
      return restored(interrupted.get(), entry, words.say("intake.interruptedRestored"));
    }
    return drafts
        .find(form)
        .map(d -> restored(d.entry(), entry, words.say("intake.draftRestored", d.savedAt())))
        .orElse(entry);
  }

  /** Keeps what was typed so far, right or wrong. */
  public void keep(String form, Map<String, String> entry) {
    Map<String, String> typed = new LinkedHashMap<>(entry);
    typed.replaceAll((field, text) -> text == null ? "" : text);
    drafts.save(form, typed);
  }

  /**
   * Creates something, however often the form is sent, and forgets what was typed.
   *
   * @param work creates it and gives its key
   * @return the key
   * @throws Refused when the form was sent before with another content; sent again it is done
   */
  public long create(String form, Map<String, String> entry, LongSupplier work) {
    try {
      Answer answer =
          once.once(
              entry.get("once"),
              asked(form, entry),
              () -> new Answer(303, String.valueOf(work.getAsLong()), null));
      drafts.discard(form);
      return Long.parseLong(answer.location());
    } catch (Invalid e) {
      if (e.faults().stream().noneMatch(fault -> fault.code().equals(OnceService.KEY_USED))) {
        throw e;
      }
      entry.put("once", UUID.randomUUID().toString());
      throw new Refused("intake.sentBefore");
    }
  }

  /** Forgets what was typed, because it is done. */
  public void done(String form) {
    drafts.discard(form);
  }

  /** Where the form's content comes from, if not from here; null otherwise. */
  public String note() {
    return note;
  }

  /** The version that stands, if what is shown was typed on an older one; null otherwise. */
  String standing() {
    return standing;
  }

  private Map<String, String> restored(
      Map<String, String> typed, Map<String, String> fresh, String said) {
    Map<String, String> entry = laidOver(fresh, typed);
    if (!isOlder(typed, fresh)) {
      note = said;
      return entry;
    }
    if (request.getParameter(OlderDraftPage.NOW) != null) {
      note = words.say("intake.draftAside");
      return fresh;
    }
    standing = fresh.get("version");
    entry.put("version", typed.get("version"));
    return entry;
  }

  /** Whether it was typed on another version than stands, and who typed it has not seen that. */
  private boolean isOlder(Map<String, String> typed, Map<String, String> fresh) {
    String version = fresh.get("version");
    return version != null
        && !version.isEmpty()
        && !version.equals(typed.get("version"))
        && !version.equals(request.getParameter(OlderDraftPage.SEEN));
  }

  /** What tells this request from others; a password, which is kept nowhere, is left out. */
  private String asked(String form, Map<String, String> entry) {
    StringBuilder all = new StringBuilder(form);
    new TreeMap<>(entry)
        .forEach(
            (field, text) -> {
              if (!field.equals("once") && !Forms.isPassword(field)) {
                all.append('\0').append(field).append('\0').append(text);
              }
            });
    return vault.mark(all.toString());
  }

  /** What was typed over what there is; what the form is built on stays. */
  private static Map<String, String> laidOver(
      Map<String, String> fresh, Map<String, String> typed) {
    Map<String, String> entry = new LinkedHashMap<>(fresh);
    typed.forEach(
        (field, text) -> {
          if (fresh.containsKey(Rows.inFirstRow(field))) {
            entry.put(field, text);
          }
        });
    entry.put("once", fresh.get("once"));
    entry.put("version", fresh.get("version"));
    return entry;
  }
}
