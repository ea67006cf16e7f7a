package org.techmarket.trade;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.techmarket.shared.Alteration;
import org.techmarket.shared.Money;
import org.techmarket.shared.Transition;

/**
 * A contract about technology (技术合同). Signed outside the market, it is entered by its main seller
 * with the scan that shows it, and is signed from its birth on; nothing of it changes afterwards.
 */
@Entity
public class Contract {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  private Long id;

  @Column(length = 20)
  private String number;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private ContractOrigin origin;

  private long sellerId;
  private long enteredBy;

  @Column(length = 200)
  private String name;

  @ElementCollection
  @CollectionTable(name = "contract_party", joinColumns = @JoinColumn(name = "contract_id"))
  @OrderColumn(name = "position")
  private List<ContractParty> parties = new ArrayList<>();

  @Embedded private Agent agent;
  @Embedded private ContractDates dates;

  @Column(length = 100)
  private String signPlace;

  @Embedded private ContractPrice price;

  @ElementCollection
  @CollectionTable(name = "contract_instalment", joinColumns = @JoinColumn(name = "contract_id"))
  @OrderColumn(name = "position")
  private List<Instalment> instalments = new ArrayList<>();

  private long scanId;

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private ContractStage stage;

  private Instant stageSince;

  @Version private long version;

  protected Contract() {}

  /**
   * Enters a contract that was signed outside the market.
   *
   * @param number a {@link ContractNumber}
   * @param sellerId the organisation that is its main seller
   */
  public Contract(ContractTerms terms, String number, long sellerId, long enteredBy, Instant now) {
    this.number = number;
    this.origin = ContractOrigin.EXTERNAL;
    this.sellerId = sellerId;
    this.enteredBy = enteredBy;
    this.name = terms.name();
    this.parties.addAll(terms.parties());
    this.agent = terms.agent();
    this.dates = terms.dates();
    this.signPlace = terms.signPlace();
    this.price = terms.price();
    this.instalments.addAll(terms.instalments());
    this.scanId = terms.scanId();
    this.stage = ContractStage.SIGNED;
    this.stageSince = now;
  }

  /** As much of it as its history says; who the people behind it are is nobody's business there. */
  private record Summary(String number, String name, Money totalAmount, long scanId) {}

  /** The step at birth; to be recorded once the contract has its key. */
  public Transition signed() {
    return new Transition("Contract", id, null, stage, null)
        .altering(Alteration.of(new Summary(number, name, price.totalAmount(), scanId)));
  }

  public long id() {
    return id;
  }

  public String number() {
    return number;
  }

  public ContractOrigin origin() {
    return origin;
  }

  /** The organisation that is the main seller. */
  public long sellerId() {
    return sellerId;
  }

  public long enteredBy() {
    return enteredBy;
  }

  public String name() {
    return name;
  }

  /** The sellers, the main one first. */
  public List<ContractParty> sellers() {
    return of(PartySide.SELLER);
  }

  /** The buyers, the main one first. */
  public List<ContractParty> buyers() {
    return of(PartySide.BUYER);
  }

  private List<ContractParty> of(PartySide side) {
    return parties.stream().filter(party -> party.side() == side).toList();
  }

  /** Who mediated; null when nobody did. */
  public Agent agent() {
    return agent;
  }

  public ContractDates dates() {
    return dates;
  }

  public String signPlace() {
    return signPlace;
  }

  public ContractPrice price() {
    return price;
  }

  public List<Instalment> instalments() {
    return List.copyOf(instalments);
  }

  /** The stored file that shows the signed contract. */
  public long scanId() {
    return scanId;
  }

  public ContractStage stage() {
    return stage;
  }

  public Instant stageSince() {
    return stageSince;
  }

  public long version() {
    return version;
  }
}
