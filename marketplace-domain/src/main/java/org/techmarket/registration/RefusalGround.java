package org.techmarket.registration;

import static org.techmarket.registration.RefusalGround.Consequence.NOT_ACCEPTED;
import static org.techmarket.registration.RefusalGround.Consequence.REFUSED;
import static org.techmarket.registration.RefusalGround.Consequence.RETURNED_FIRST;

import org.techmarket.shared.Refused;

/** Why a contract is not registered (不予登记理由). */
public enum RefusalGround {
  /** Only spoken. */
  R01(NOT_ACCEPTED),
  /** Unclear parties. */
  R02(REFUSED),
  /** Unclear subject. */
  R03(REFUSED),
  /** Unclear price. */
  R04(REFUSED),
  /** Depends on a security that was not given. */
  R05(REFUSED),
  /** Its name is not what it obliges to. */
  R06(RETURNED_FIRST),
  /** Monopolises technology or hinders its progress. */
  R07(REFUSED),
  /** Seals are missing or bear other names. */
  R08(RETURNED_FIRST),
  /** Not yet in force. */
  R09(RETURNED_FIRST),
  /** Proof is withheld or worth nothing. */
  R10(REFUSED),
  /** Against the law. */
  R11(REFUSED),
  /** No technical contract. */
  R12(REFUSED),
  /** Registered already. */
  R13(REFUSED),
  /** Signed by a department without authority. */
  R14(RETURNED_FIRST),
  /** Wrong applicant, or another point's territory. */
  R15(NOT_ACCEPTED),
  /** Production needs a licence that is not there. */
  R16(RETURNED_FIRST),
  /** False. */
  R17(REFUSED);

  /** What the ground leads to. */
  public enum Consequence {
    /** The case is not taken on. */
    NOT_ACCEPTED,
    /** Registration is refused. */
    REFUSED,
    /** The applicant may mend it; only then is registration refused. */
    RETURNED_FIRST
  }

  private final Consequence consequence;

  RefusalGround(Consequence consequence) {
    this.consequence = consequence;
  }

  public Consequence consequence() {
    return consequence;
  }

  /**
   * Makes sure that a case need not be taken on for it.
   *
   * @throws Refused when it is no such ground
   */
  void checkForAcceptance() {
    if (consequence != NOT_ACCEPTED) {
      throw new Refused("registration.groundNotForAcceptance", this);
    }
  }

  /**
   * Makes sure that registration may be refused for it.
   *
   * @param returns how often the applicant had the chance to mend something
   * @throws Refused when it is no such ground, or there was no chance to mend what can be mended
   */
  void checkForRefusal(int returns) {
    if (!isForRefusal()) {
      throw new Refused("registration.groundNotForRefusal", this);
    }
    if (consequence == RETURNED_FIRST && returns == 0) {
      throw new Refused("registration.returnFirst", this);
    }
  }

  /** Whether a reviewer may refuse registration for it; only what was never written is none. */
  public boolean isForRefusal() {
    return this != R01;
  }
}
