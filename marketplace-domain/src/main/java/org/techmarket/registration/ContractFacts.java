package org.techmarket.registration;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.techmarket.shared.Money;

/**
 * What registration must know of a signed contract.
 *
 * @param applicantId the organisation that is its main seller
 * @param sellers at least one, the main one first
 * @param buyers at least one, the main one first
 * @param hasAgent whether somebody who brought the parties together is named
 * @param total its whole price in yuan
 * @param scanSha256 the hash of the signed text that was handed in, in hexadecimal
 */
public record ContractFacts(
    long contractId,
    long applicantId,
    String name,
    List<Party> sellers,
    List<Party> buyers,
    boolean hasAgent,
    LocalDate signedOn,
    Money total,
    String scanSha256) {

  /**
   * One of those who signed.
   *
   * @param code credit code or foreign registration number, of a natural person what tells the
   *     number from others without giving it away; null when it has none
   * @param regionCode six digits of GB/T 2260; null outside the country
   */
  public record Party(String name, String code, String regionCode) {

    private String identity() {
      return code == null ? name : code;
    }
  }

  public ContractFacts {
    sellers = List.copyOf(sellers);
    buyers = List.copyOf(buyers);
  }

  Party seller() {
    return sellers.get(0);
  }

  /** Everybody who signed. */
  public Stream<Party> parties() {
    return Stream.concat(sellers.stream(), buyers.stream());
  }

  /** What two entries of the same contract have in common, however its name was typed. */
  public String fingerprint() {
    String plainName =
        Normalizer.normalize(name, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]", "")
            .toLowerCase(Locale.ROOT);
    return String.join(
        "|",
        seller().identity(),
        buyers.get(0).identity(),
        signedOn.toString(),
        total.toString(),
        plainName);
  }
}
