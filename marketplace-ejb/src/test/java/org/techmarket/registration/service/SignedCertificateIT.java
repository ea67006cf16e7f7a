package org.techmarket.registration.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.techmarket.document.service.Signer;
import org.techmarket.testing.MarketTest;
import org.techmarket.testing.Pdf;

@MarketTest
class SignedCertificateIT {

  @Inject private CertificatePress press;
  @Inject private Signer signer;

  @Test
  void aReaderIsToldThatTheSignatureIsValidAndCoversEverything() {
    Pdf signed = new Pdf(signed());
    assertThat(signed.signature())
        .contains("Signature is Valid.", "ETSI.CAdES.detached", "Total document signed")
        .contains("Signing Time: Nov 23 2026");
  }

  @Test
  void oneFlippedBitAndItIsNotValid() {
    byte[] forged = signed();
    byte[] drawn = press.certificate(Samples.ordinary(), Samples.seal());
    forged[drawn.length / 2] ^= 1;
    assertThat(new Pdf(forged).signature())
        .contains("Digest Mismatch")
        .doesNotContain("Signature is Valid");
  }

  @Test
  void itIsStillMadeToBeKeptAndStillSaysTheSame() throws Exception {
    byte[] drawn = press.certificate(Samples.ordinary(), Samples.seal());
    byte[] signed = signer.sign(drawn);
    assertThat(Arrays.copyOf(signed, drawn.length)).isEqualTo(drawn);
    assertThat(new Pdf(signed).violationsOfArchive()).isEmpty();
    assertThat(new Pdf(signed).text()).isEqualTo(new Pdf(drawn).text());
    assertThat(new Pdf(signed).qrCode(1)).isEqualTo(Samples.URL);
    assertThat(signed).hasSizeLessThan(300_000);
  }

  private byte[] signed() {
    return signer.sign(press.certificate(Samples.ordinary(), Samples.seal()));
  }
}
