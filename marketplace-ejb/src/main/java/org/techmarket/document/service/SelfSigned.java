package org.techmarket.document.service;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * A certificate that vouches for itself: it shows that two papers come from the same market and
 * that neither was altered, not whose market it is.
 */
final class SelfSigned {

  private static final String ALGORITHM = "SHA256withECDSA";
  private static final Period LIFE = Period.ofYears(20);
  private static final int SERIAL_BITS = 127;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  private SelfSigned() {}

  /** For a key on a curve; good from a day before now, for clocks differ. */
  static X509Certificate certificate(KeyPair pair, String name, Instant now)
      throws GeneralSecurityException {
    var subject = new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
    var from = now.atOffset(ZoneOffset.UTC).minusDays(1);
    X509v3CertificateBuilder builder =
        new X509v3CertificateBuilder(
            subject,
            new BigInteger(SERIAL_BITS, new SecureRandom()),
            time(from.toInstant()),
            time(from.plus(LIFE).toInstant()),
            subject,
            SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
    try {
      var usage = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
      builder.addExtension(Extension.keyUsage, true, usage);
      var signer = new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (CertIOException | OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private static Time time(Instant moment) {
    return new Time(new DERUTCTime(MOMENT.format(moment)));
  }
}
