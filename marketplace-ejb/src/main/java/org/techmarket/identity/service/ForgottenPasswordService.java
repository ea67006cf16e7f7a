package org.techmarket.identity.service;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import org.techmarket.identity.ForgottenPasswordEntry;
import org.techmarket.reference.ParameterName;
import org.techmarket.reference.service.ParameterQueries;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.Refused;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.service.Gate;
import org.techmarket.shared.service.PostOffice;

/**
 * Sends those who have forgotten their password a link to a new one. Whether there is such an
 * account is told to nobody, neither by the answer nor by the time it takes.
 */
@Stateless
@PermitAll
public class ForgottenPasswordService {

  private static final Duration HOUR = Duration.ofHours(1);
  private static final String REFUSAL = "identity.tooManyPasswordMails";

  @Inject private PasswordMail mail;
  @Inject private ProviderSettings provider;
  @Inject private PostOffice postOffice;
  @Inject private ParameterQueries parameters;
  @Inject private Gate gate;

  /** Whether there is a mail server, and passwords are kept here. */
  public boolean isOffered() {
    return postOffice.isOpen() && !provider.isOn();
  }

  /**
   * Has the link sent to the address of the account, if there is such an account and it has one.
   *
   * @param address where they come from
   * @throws Invalid when nothing is asked for
   * @throws Refused when there is no mail server, or passwords are kept elsewhere
   * @throws TooOften when it was asked for too often, from there or for this name
   */
  public void ask(ForgottenPasswordEntry entry, String address) {
    if (!isOffered()) {
      throw new Refused("identity.noPasswordMail");
    }
    String login = entry.read();
    gate.pass(limit("PASSWORD_MAIL_FROM", ParameterName.PASSWORD_MAIL_ADDRESS_PER_HOUR), address);
    gate.pass(limit("PASSWORD_MAIL", ParameterName.PASSWORD_MAILS_PER_HOUR), login);
    mail.send(login);
  }

  private Gate.Limit limit(String kind, ParameterName most) {
    return new Gate.Limit(kind, parameters.amount(most), HOUR, false, REFUSAL);
  }
}
