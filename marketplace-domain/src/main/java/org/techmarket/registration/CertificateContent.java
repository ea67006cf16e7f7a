package org.techmarket.registration;

import java.time.LocalDate;
import java.util.List;
import org.techmarket.shared.Money;

/**
 * What a certificate of registration (技术合同认定登记证明) prints, as it stood when it was issued. It is
 * kept as the certificate's snapshot; whatever changes later, the certificate does not.
 *
 * @param category the contract's category with its sub-type, as a word of the reader's
 * @param effectiveFrom first day of performance (履行期限)
 * @param effectiveTo last day of performance
 * @param field technology field, as a word
 * @param plan source of the plan with the project's number, as words
 * @param confidential whether the public may not read the project's name
 * @param demo whether all data is invented: it is printed across the page, and no seal is
 */
public record CertificateContent(
    String number,
    String projectName,
    String category,
    List<Party> sellers,
    List<Party> buyers,
    LocalDate signedOn,
    LocalDate effectiveFrom,
    LocalDate effectiveTo,
    Amounts amounts,
    Rights rights,
    String field,
    String plan,
    Issue issue,
    boolean confidential,
    boolean demo) {

  /**
   * A seller or a buyer.
   *
   * @param code unified social credit code, or the number of another document; may be empty
   */
  public record Party(String name, String code) {}

  /**
   * Yuan.
   *
   * @param total 合同成交总额
   * @param technology 技术交易额
   * @param income 核定技术性收入
   */
  public record Amounts(Money total, Money technology, Money income) {}

  /**
   * Intellectual property.
   *
   * @param type as a word
   * @param numbers may be empty
   */
  public record Rights(String type, List<String> numbers) {}

  /**
   * Who registered the contract, when, and how anyone checks that.
   *
   * @param pointCode city code and number of the registration point, such as 370101
   * @param verifyUrl the address the QR code holds
   * @param legalBasis the line that names the rules in force
   */
  public record Issue(
      String pointName,
      String pointCode,
      String registrar,
      String reviewer,
      LocalDate registeredOn,
      String verificationCode,
      String verifyUrl,
      String legalBasis) {}
}
