package org.techmarket.trade.service;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.techmarket.document.StoredFileRepository;
import org.techmarket.document.service.StoredFileRow;
import org.techmarket.identity.Organisation;
import org.techmarket.identity.OrganisationRepository;
import org.techmarket.identity.Roles;
import org.techmarket.identity.service.Caller;
import org.techmarket.shared.NotFound;
import org.techmarket.shared.Search;
import org.techmarket.shared.Slice;
import org.techmarket.shared.service.Paged;
import org.techmarket.trade.Contract;
import org.techmarket.trade.ContractNumber;
import org.techmarket.trade.ContractRepository;
import org.techmarket.trade.MainSeller;

/** Which contracts there are. */
@Stateless
public class ContractQueries {

  private static final String FOUND =
      ContractRow.OF_SELLER
          + """
      and (c.name ilike :pattern escape '!' or c.number ilike :pattern escape '!' or p.name ilike :pattern escape '!')
      """;

  @PersistenceContext private EntityManager em;
  @Inject private ContractRepository contracts;
  @Inject private StoredFileRepository files;
  @Inject private OrganisationRepository organisations;
  @Inject private Caller caller;

  /** The contracts of the caller's organisation that fit, the latest first. */
  @RolesAllowed(Roles.ORG_USER)
  public Slice<ContractRow> own(Search search) {
    return Paged.of(
        search,
        found(search, em.createQuery("select count(c) " + FOUND, Long.class)),
        found(
            search,
            em.createQuery(ContractRow.SELECT + FOUND + "order by c.id desc", ContractRow.class)));
  }

  /** Who the caller would enter a contract for. */
  @RolesAllowed(Roles.ORG_USER)
  public SellerRow seller() {
    Organisation own = organisations.require(caller.organisationId());
    MainSeller seller = new MainSeller(own.name(), own.partyType(), own.creditCode());
    return new SellerRow(seller, own.cityCode());
  }

  /**
   * One contract of the caller's organisation.
   *
   * @param key its number or its key
   * @throws NotFound when there is none, or it is none of the caller's business
   */
  @RolesAllowed(Roles.ORG_USER)
  public ContractView view(String key) {
    return find(key)
        .filter(contract -> caller.actsFor(contract.sellerId()))
        .map(this::viewOf)
        .orElseThrow(() -> new NotFound("trade.contract", key));
  }

  /**
   * One contract, for a capability that has asked itself whether the caller may see it.
   *
   * @throws NotFound when there is none
   */
  @RolesAllowed({Roles.ORG_USER, Roles.REGISTRAR, Roles.REGISTRAR_REVIEWER})
  public ContractView facts(long id) {
    return viewOf(contracts.require(id));
  }

  private <T> TypedQuery<T> found(Search search, TypedQuery<T> query) {
    return query
        .setParameter("seller", caller.organisationId())
        .setParameter("pattern", search.pattern());
  }

  private Optional<Contract> find(String key) {
    if (key != null && key.matches("\\d{1,18}")) {
      return Optional.ofNullable(em.find(Contract.class, Long.valueOf(key)));
    }
    if (!ContractNumber.isOne(key)) {
      return Optional.empty();
    }
    return em.createQuery("select c from Contract c where c.number = :number", Contract.class)
        .setParameter("number", key)
        .getResultStream()
        .findFirst();
  }

  private ContractView viewOf(Contract contract) {
    return ContractView.of(contract, StoredFileRow.of(files.require(contract.scanId())));
  }
}
