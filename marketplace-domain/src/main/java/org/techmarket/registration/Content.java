package org.techmarket.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.techmarket.shared.EntryReader;
import org.techmarket.shared.YesNo;

/**
 * What the contract is about, in words (合同内容).
 *
 * @param confidential whether its name is masked for the public
 */
@Embeddable
public record Content(
    @Column(length = 1000) String summary,
    @Column(length = 300) String deliverables,
    @Column(length = 500) String acceptance,
    @Column(length = 500) String ipOwnership,
    boolean confidential) {

  static Content read(EntryReader read, RegistrationEntry entry) {
    return new Content(
        read.printed("summary", entry.summary(), 50, 1000),
        read.printed("deliverables", entry.deliverables(), 2, 300),
        read.printed("acceptance", entry.acceptance(), 2, 500),
        read.printed("ipOwnership", entry.ipOwnership(), 2, 500),
        read.choice("confidential", entry.confidential(), YesNo.class) == YesNo.YES);
  }
}
