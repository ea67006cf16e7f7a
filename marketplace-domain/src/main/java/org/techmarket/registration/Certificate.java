package org.techmarket.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/**
 * The certificate of a registered contract (技术合同认定登记证明): drawn once, and kept byte for byte with
 * all that it says. Nothing of it ever changes.
 */
@Entity
public class Certificate {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  private long caseId;

  @Column(length = 16)
  private String number;

  @Column(length = 16)
  private String code;

  private String snapshot;
  private byte[] pdf;

  @Column(length = 64)
  private String sha256;

  private Instant issuedAt;

  protected Certificate() {}

  /** The certificate of a case that has just been given its number. */
  public Certificate(
      long caseId, RegistrationNumber number, VerificationCode code, Paper paper, Instant now) {
    this.caseId = caseId;
    this.number = number.value();
    this.code = code.value();
    this.snapshot = paper.snapshot();
    this.pdf = paper.pdf();
    this.sha256 = paper.sha256();
    this.issuedAt = now;
  }

  /**
   * The certificate as a document.
   *
   * @param snapshot all it says, as JSON
   * @param sha256 the hash of the PDF, in hexadecimal
   */
  public record Paper(String snapshot, byte[] pdf, String sha256) {}

  public long id() {
    return id;
  }
}
