package org.techmarket.registration;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.techmarket.shared.Refused;

/** The experts asked about a case and what they said; nothing of it is ever taken back. */
@Embeddable
public class ExpertPanel {

  static final int FEWEST = 3;

  @Column(name = "experts_asked")
  private boolean asked;

  @ElementCollection
  @CollectionTable(name = "expert_opinion", joinColumns = @JoinColumn(name = "case_id"))
  @OrderColumn(name = "position")
  private List<ExpertOpinion> opinions = new ArrayList<>();

  /**
   * Asks.
   *
   * @return whether they had never been asked about this case, not even before a correction
   */
  boolean ask() {
    boolean first = !asked;
    asked = true;
    return first;
  }

  void record(ExpertOpinion opinion, ContractFacts facts) {
    if (opinion.isPartial(facts)) {
      throw new Refused("registration.expertOfParty", opinion.expert(), opinion.organisation());
    }
    if (in(opinion.round()).stream().anyMatch(opinion::isOfSameExpert)) {
      throw new Refused("registration.expertHasSpoken", opinion.expert());
    }
    opinions.add(opinion);
  }

  /**
   * Makes sure that enough have spoken.
   *
   * @param round how often the case has been returned: opinions on older text do not count
   * @throws Refused when fewer than three have
   */
  void checkSpoken(int round) {
    int spoken = in(round).size();
    if (spoken < FEWEST) {
      throw new Refused("registration.tooFewOpinions", spoken, FEWEST);
    }
  }

  /** The opinions on what stands now. */
  List<ExpertOpinion> in(int round) {
    return opinions.stream().filter(o -> o.round() == round).toList();
  }
}
