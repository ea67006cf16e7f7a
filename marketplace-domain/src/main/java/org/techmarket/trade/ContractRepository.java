package org.techmarket.trade;

import java.util.List;
import java.util.Set;
import org.techmarket.shared.NotFound;

/** All contracts. */
public interface ContractRepository {

  void add(Contract contract);

  /** Lets a contract be found by the marks of the numbers of persons that have a part in it. */
  void addPersons(long contract, Set<String> marks);

  /** The contracts in which a person has a part, by the mark of their number. */
  List<Long> withPerson(String mark);

  /**
   * Finds a contract.
   *
   * @throws NotFound when there is none
   */
  Contract require(long id);
}
