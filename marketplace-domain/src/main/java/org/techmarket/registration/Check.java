package org.techmarket.registration;

import static org.techmarket.registration.RefusalGround.R01;
import static org.techmarket.registration.RefusalGround.R02;
import static org.techmarket.registration.RefusalGround.R03;
import static org.techmarket.registration.RefusalGround.R04;
import static org.techmarket.registration.RefusalGround.R05;
import static org.techmarket.registration.RefusalGround.R06;
import static org.techmarket.registration.RefusalGround.R07;
import static org.techmarket.registration.RefusalGround.R08;
import static org.techmarket.registration.RefusalGround.R09;
import static org.techmarket.registration.RefusalGround.R10;
import static org.techmarket.registration.RefusalGround.R11;
import static org.techmarket.registration.RefusalGround.R12;
import static org.techmarket.registration.RefusalGround.R13;
import static org.techmarket.registration.RefusalGround.R14;
import static org.techmarket.registration.RefusalGround.R15;
import static org.techmarket.registration.RefusalGround.R16;
import static org.techmarket.registration.RefusalGround.R17;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a registrar looks at before a contract is recognised (审查清单): one question for each ground of
 * refusal, and those that tell a category from what only resembles it. Yes is what should be.
 */
public enum Check {
  WRITTEN(R01, null),
  PARTIES_CLEAR(R02, null),
  SUBJECT_CLEAR(R03, null),
  PRICE_CLEAR(R04, null),
  SECURITY_GIVEN(R05, null),
  NAME_FITS(R06, null),
  NO_MONOPOLY(R07, null),
  SEALED(R08, null),
  IN_FORCE(R09, null),
  PROVED(R10, null),
  LAWFUL(R11, null),
  TECHNICAL(R12, null),
  NOT_REGISTERED_ELSEWHERE(R13, null),
  AUTHORISED(R14, null),
  OF_THIS_POINT(R15, null),
  LICENSED_TO_PRODUCE(R16, null),
  GENUINE(R17, null),
  /** The parties have not mastered the solution yet; the work is new to them. */
  NOT_YET_MASTERED(R12, ContractCategory.DEVELOPMENT),
  /** The result is mastered, complete and practical. */
  RESULT_MASTERED(R12, ContractCategory.TRANSFER),
  /** Whose the right is, and that it lives, is clear. */
  RESULT_OWNED(R10, ContractCategory.TRANSFER),
  LICENSED_RESULT_MASTERED(R12, ContractCategory.LICENSE),
  LICENSED_RIGHT_LIVES(R10, ContractCategory.LICENSE),
  /** A certain technical project is argued, assessed or foretold in a report. */
  TECHNICAL_PROJECT(R12, ContractCategory.CONSULTING),
  /** A certain technical problem is solved with expert knowledge. */
  TECHNICAL_PROBLEM(R12, ContractCategory.SERVICE);

  private final RefusalGround ground;
  private final ContractCategory only;

  Check(RefusalGround ground, ContractCategory only) {
    this.ground = ground;
    this.only = only;
  }

  /** The ground there is when the answer is no. */
  public RefusalGround ground() {
    return ground;
  }

  /** The questions to be answered about a contract, in their order. */
  public static List<Check> of(ContractCategory category) {
    return Stream.concat(common().stream(), only(category).stream()).toList();
  }

  /** Those to be answered about every contract. */
  public static List<Check> common() {
    return only(null);
  }

  /** Those to be answered about contracts of a category alone. */
  public static List<Check> only(ContractCategory category) {
    return Arrays.stream(values()).filter(c -> c.only == category).toList();
  }
}
