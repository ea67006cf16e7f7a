package org.techmarket.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.techmarket.registration.ExaminationEntry;
import org.techmarket.registration.IssueEntry;
import org.techmarket.registration.RegistrationEntry;
import org.techmarket.registration.RegistrationFixture;
import org.techmarket.registration.RegistrationPointEntry;
import org.techmarket.registration.service.ExaminationService;
import org.techmarket.registration.service.RegistrationPointService;
import org.techmarket.registration.service.RegistrationService;
import org.techmarket.shared.Decision;
import org.techmarket.shared.Varied;
import org.techmarket.trade.Contract;
import org.techmarket.trade.ContractEntry;
import org.techmarket.trade.ContractFixture;
import org.techmarket.trade.ContractRepository;

/** Contracts of the university, and how far their registration has come; made by the services. */
@ApplicationScoped
public class RegistrationOffice {

  @Inject private RegistrationService registrations;
  @Inject private ExaminationService examinations;
  @Inject private RegistrationPointService points;
  @Inject private ContractRepository contracts;
  @Inject private MarketFixture market;
  @Inject private TestCaller caller;

  private final AtomicInteger made = new AtomicInteger();

  /** The point 370101, which accepts the province; gives its key. */
  public long openPoint() {
    TestDatabase.current()
        .owner()
        .run("insert into installation (demo, started_at) values (false, now())");
    return open(Cast.POINT, "370100", "YES");
  }

  /** The point 370201, which accepts Qingdao; gives its key. */
  public long openOtherPoint() {
    return open(Cast.OTHER_POINT, "370200", "NO");
  }

  /** A signed contract of the university with a name of its own; gives its key. */
  public long contract() {
    return contract("Development of coating no. " + made.incrementAndGet(), file());
  }

  public long contract(String name, long scan) {
    ContractEntry entry = Varied.with(ContractFixture.entry(scan), "name", name);
    return inTransaction(
        () -> {
          Contract contract =
              new Contract(
                  ContractFixture.terms(entry),
                  "HT-2026-%06d".formatted(made.incrementAndGet()),
                  Cast.UNIVERSITY,
                  ContractFixture.CLERK,
                  ContractFixture.NOW);
          contracts.add(contract);
          return contract.id();
        });
  }

  /** A file of the university unlike any other; gives its key. */
  public long file() {
    return TestDatabase.current()
        .owner()
        .number(
            """
            insert into stored_file (organisation_id, uploaded_by, uploaded_at, name, kind, size, sha256)
            values (1, 1, now(), 'contract.pdf', 'PDF', 9, encode(sha256(?::bytea), 'hex')) returning id
            """,
            "file " + made.incrementAndGet());
  }

  /** A case that was submitted for a new contract; gives its key. */
  public long submitted() {
    caller.as(Cast.LI_LEI);
    return registrations.submit(RegistrationFixture.entry(contract(), 1, file()));
  }

  public long accepted() {
    long id = submitted();
    caller.as(Cast.REGISTRAR);
    examinations.accept(id, decision(id));
    return id;
  }

  public long examined() {
    long id = accepted();
    examinations.examine(id, examination(id));
    return id;
  }

  /** A case that waits for the reviewer; gives its key. */
  public long inRecheck() {
    long id = examined();
    examinations.sendToRecheck(id, decision(id));
    return id;
  }

  public RegistrationEntry entry(long id) {
    return Varied.with(
        RegistrationFixture.entry(
            Long.parseLong(
                TestDatabase.current()
                    .owner()
                    .text("select contract_id from registration_case where id = ?", id)),
            1,
            file()),
        "version",
        version(id));
  }

  public ExaminationEntry examination(long id) {
    return Varied.with(RegistrationFixture.examinationEntry(), "version", version(id));
  }

  public IssueEntry issue(long id) {
    return new IssueEntry("", version(id));
  }

  public Decision decision(long id) {
    return market.on("registration_case", id);
  }

  public String version(long id) {
    return market.version("registration_case", id);
  }

  public String stage(long id) {
    return market.stage("registration_case", id);
  }

  private long open(long organisation, String city, String province) {
    caller.as(Cast.ADMINISTRATOR);
    return points.open(
        new RegistrationPointEntry(String.valueOf(organisation), city, "01", province, ""));
  }

  private static long inTransaction(Callable<Long> work) {
    try {
      return Transactions.joining(work);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
