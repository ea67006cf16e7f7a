package org.techmarket.intake.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import org.techmarket.identity.Roles;
import org.techmarket.intake.Answer;
import org.techmarket.intake.AnswerRepository;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.service.ActingAccount;

/** Does once what a program asks for several times. */
@Stateless
@RolesAllowed(Roles.SIGNED_IN)
public class OnceService {

  /** What is wrong with a key under which something else was asked before. */
  public static final String KEY_USED = "intake.keyUsed";

  @Inject private AnswerRepository answers;
  @Inject private ActingAccount caller;
  @Inject private Clock clock;

  /**
   * Does the work unless it was done under the same key, and gives the first answer in any case.
   * Key, request and answer are written in the transaction of the work: a refusal leaves no trace.
   *
   * @param key chosen by the program, 1 to 80 characters
   * @param request the vault's mark of what was asked
   * @throws Invalid when the key is missing, too long or was used for something else
   */
  public Answer once(String key, String request, Supplier<Answer> work) {
    if (key == null
        || key.isBlank()
        || key.length() > 80
        || !key.chars().allMatch(c -> c > 32 && c < 127)) {
      throw new Invalid("Idempotency-Key", "intake.keyMissing");
    }
    long account = caller.accountId();
    if (!answers.claim(account, key, request, clock.instant())) {
      return answers
          .find(account, key, request)
          .orElseThrow(() -> new Invalid("Idempotency-Key", KEY_USED));
    }
    Answer answer = work.get();
    answers.keep(account, key, answer);
    return answer;
  }
}
