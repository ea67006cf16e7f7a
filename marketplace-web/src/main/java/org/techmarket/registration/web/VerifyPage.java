package org.techmarket.registration.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import org.techmarket.registration.VerificationCode;
import org.techmarket.registration.service.CertificateQueries;
import org.techmarket.registration.service.LookupGate;
import org.techmarket.registration.service.VerificationView;
import org.techmarket.shared.BusinessException;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.TooOften;
import org.techmarket.shared.web.ClientAddress;
import org.techmarket.shared.web.Done;
import org.techmarket.shared.web.Failures;
import org.techmarket.shared.web.WordsPage;

/**
 * What anybody may read about a certificate they hold, to compare it with the paper. Whatever is
 * asked counts, so that nobody finds codes or amounts by trying.
 */
@Named
@RequestScoped
public class VerifyPage {

  private static final int TOO_MANY_REQUESTS = 429;

  @Inject private CertificateQueries certificates;
  @Inject private LookupGate gate;
  @Inject private CaseFactsPage facts;
  @Inject private WordsPage words;
  @Inject private HttpServletRequest request;

  @Inject
  @Param(name = "code")
  private String typed;

  @Inject @Param private String amount;
  @Inject @Param private String sha256;

  private VerificationView view;
  private String refusal;
  private Answer amountAnswer;
  private Answer fileAnswer;

  /** What was asked about the certificate, and whether it is so. */
  public record Answer(boolean right, String sentence) {}

  /** Looks the certificate up; a code that was typed leads to the address its QR code holds. */
  public void open() {
    if (isTyped() && isCode(typed)) {
      Done.redirect(address(VerificationCode.parse(typed).value()));
    } else if (!getCode().isEmpty()) {
      try {
        gate.pass(ClientAddress.of(request));
        view = certificates.verify(getCode());
        answer();
      } catch (RuntimeException e) {
        refuse(Failures.business(e).orElseThrow(() -> e));
      }
    }
  }

  /** What is registered; null when nothing was found, or asked. */
  public VerificationView getView() {
    return view;
  }

  /** Why there is nothing to show; null when there is, or nothing was asked. */
  public String getRefusal() {
    return refusal;
  }

  /** The code that was scanned or typed; empty when there is none. */
  public String getCode() {
    Object scanned = request.getAttribute(VerifyServlet.CODE);
    return scanned != null && !scanned.toString().isEmpty()
        ? scanned.toString()
        : typed == null ? "" : typed.strip();
  }

  /** What the contract is, in words. */
  public String getCategory() {
    return facts.category(view.subType());
  }

  /** Where this certificate is looked up. */
  public String getAddress() {
    return address(getCode());
  }

  public String getAmount() {
    return amount;
  }

  /** Whether the amount that was typed is the registered one; null when none was. */
  public Answer getAmountAnswer() {
    return amountAnswer;
  }

  /** Whether a file is the one that was issued; null when none was shown. */
  public Answer getFileAnswer() {
    return fileAnswer;
  }

  private void answer() {
    if (amount != null) {
      amountAnswer = answer("amount", () -> certificates.isTotal(getCode(), amount));
    }
    if (sha256 != null) {
      fileAnswer = answer("file", () -> certificates.isIssued(getCode(), sha256));
    }
  }

  private Answer answer(String about, BooleanSupplier question) {
    try {
      boolean right = question.getAsBoolean();
      String key = "registration.verify." + about + (right ? ".right" : ".wrong");
      return new Answer(right, words.say(key));
    } catch (RuntimeException e) {
      BusinessException refused = Failures.business(e).orElseThrow(() -> e);
      if (refused instanceof Invalid invalid) {
        Invalid.Fault fault = invalid.faults().get(0);
        return new Answer(false, words.say(fault.code(), fault.arguments().toArray()));
      }
      throw e;
    }
  }

  private void refuse(BusinessException why) {
    if (!(why instanceof NotFound || why instanceof TooOften)) {
      throw why;
    }
    boolean often = why instanceof TooOften;
    Faces.getResponse().setStatus(often ? TOO_MANY_REQUESTS : HttpServletResponse.SC_NOT_FOUND);
    refusal = words.say(why.code(), why.arguments().toArray());
  }

  private boolean isTyped() {
    return typed != null && request.getAttribute(VerifyServlet.CODE) == null;
  }

  private static boolean isCode(String text) {
    try {
      VerificationCode.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String address(String code) {
    return "/verify/" + URLEncoder.encode(code, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
