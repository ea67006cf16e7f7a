package org.techmarket.registration.service;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.registration.CaseStage;
import org.techmarket.registration.ContractSubType;
import org.techmarket.registration.VerificationCode;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.Invalid;
import org.techmarket.shared.MarketTime;
import org.techmarket.shared.Money;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.shared.service.Paged;

/** Certificates: for anybody who holds one, and for those whose contract it is to download. */
@Stateless
public class CertificateQueries {

  private static final String MASK = "*";

  /**
   * Those who may download: whoever signed the contract, by credit code, and the point's people.
   * Each begins with its index; an {@code or} would read every certificate.
   */
  private static final String MINE =
      """
      and c.id in (
      select d.id from RegistrationCase d join RegistrationPoint own on own.id = d.pointId where own.organisationId = :organisation
      union select d.id from RegistrationCase d join Contract s on s.id = d.contractId join s.parties party
      join Organisation signer on signer.creditCode = party.code where signer.id = :organisation)
      """;

  private static final String ROW =
      "select new org.techmarket.registration.service.CertificateRow(c.id, t.number, t.code, k.name, t.issuedAt) ";

  private static final String JOINED =
      """
      from Certificate t join RegistrationCase c on c.id = t.caseId join Contract k on k.id = c.contractId
      join RegistrationPoint p on p.id = c.pointId join Organisation po on po.id = p.organisationId
      """;

  private static final String FOUND =
      JOINED
          + """
          where (k.name ilike :pattern escape '!' or t.number ilike :pattern escape '!' or t.code ilike :pattern escape '!')
          """
          + MINE;

  @PersistenceContext private EntityManager em;
  @Inject private Caller caller;

  /**
   * What anybody may read of a registered contract. To be asked through {@link LookupGate}.
   *
   * @throws NotFound when there is no such code
   */
  @PermitAll
  public VerificationView verify(String code) {
    return byCode(
            """
            select t.number, k.name, c.form.content.confidential, c.assessment.examination.approvedSubType, s.name, po.name,
            t.issuedAt, c.progress.stage
            """,
            "join k.parties s where s.side = SELLER and index(s) = 0 and",
            code)
        .map(CertificateQueries::view)
        .orElseThrow(() -> new NotFound("registration.certificate", shown(code)));
  }

  /**
   * Whether the total on the paper is the one registered.
   *
   * @throws Invalid when no amount can be read
   */
  @PermitAll
  public boolean isTotal(String code, String amount) {
    EntryReader read = new EntryReader();
    Money printed = read.money("amount", amount, Money.ZERO, Money.MOST);
    read.done();
    return byCode("select c.form.totalAmount", "where", code)
        .orElseThrow(() -> new NotFound("registration.certificate", shown(code)))
        .get(0)
        .equals(printed);
  }

  /**
   * Whether a file is the one that was issued.
   *
   * @param sha256 the hash of the file, in hexadecimal
   */
  @PermitAll
  public boolean isIssued(String code, String sha256) {
    return byCode("select t.sha256", "where", code)
        .orElseThrow(() -> new NotFound("registration.certificate", shown(code)))
        .get(0)
        .equals(EntryReader.plain(sha256).toLowerCase(Locale.ROOT));
  }

  /** The certificates of contracts the caller's organisation has signed, the latest first. */
  @RolesAllowed({Roles.ORG_USER, Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public Slice<CertificateRow> own(Search search) {
    return Paged.of(
        search,
        found(search, em.createQuery("select count(t) " + FOUND, Long.class)),
        found(search, em.createQuery(ROW + FOUND + "order by t.id desc", CertificateRow.class)));
  }

  /** The certificate of a case, if there is one and the caller's organisation has a part in it. */
  @RolesAllowed({Roles.ORG_USER, Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public Optional<CertificateRow> of(long caseId) {
    return em.createQuery(ROW + JOINED + "where c.id = :case " + MINE, CertificateRow.class)
        .setParameter("case", caseId)
        .setParameter("organisation", caller.organisationId())
        .getResultStream()
        .findFirst();
  }

  /**
   * The certificate of a case, to download.
   *
   * @throws NotFound when there is none, or the caller's organisation has no part in the contract
   */
  @RolesAllowed({Roles.ORG_USER, Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public CertificateFile file(long caseId) {
    return em.createQuery(
            "select new org.techmarket.registration.service.CertificateFile(t.number, t.pdf) "
                + JOINED
                + "where c.id = :case "
                + MINE,
            CertificateFile.class)
        .setParameter("case", caseId)
        .setParameter("organisation", caller.organisationId())
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFound("registration.certificate", caseId));
  }

  private <T> TypedQuery<T> found(Search search, TypedQuery<T> query) {
    return query
        .setParameter("organisation", caller.organisationId())
        .setParameter("pattern", search.pattern());
  }

  private Optional<Tuple> byCode(String columns, String condition, String code) {
    TypedQuery<Tuple> query =
        em.createQuery(columns + " " + JOINED + condition + " t.code = :code", Tuple.class);
    return parsed(code)
        .flatMap(known -> query.setParameter("code", known).getResultStream().findFirst());
  }

  private static Optional<String> parsed(String code) {
    try {
      return Optional.of(VerificationCode.parse(code).value());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static VerificationView view(Tuple row) {
    String project = row.get(1, String.class);
    boolean masked = row.get(2, Boolean.class);
    return new VerificationView(
        row.get(0, String.class),
        masked ? masked(project) : project,
        masked,
        row.get(3, ContractSubType.class),
        row.get(4, String.class),
        row.get(5, String.class),
        LocalDate.ofInstant(row.get(6, Instant.class), MarketTime.ZONE),
        row.get(7, CaseStage.class));
  }

  /** Its length is not told either. */
  private static String masked(String project) {
    return project.substring(0, project.offsetByCodePoints(0, 1)) + MASK.repeat(6);
  }

  private static String shown(String code) {
    String plain = EntryReader.plain(code);
    return plain.length() > 20 ? plain.substring(0, 20) : plain;
  }
}
