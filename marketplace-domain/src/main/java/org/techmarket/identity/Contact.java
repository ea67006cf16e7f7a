package org.techmarket.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How somebody is reached (联系方式); what is not known is null.
 *
 * @param language the one they last read, {@code zh} or {@code en}; noted by whoever recognises
 *     them
 */
@Embeddable
public record Contact(
    @Column(length = 20) String phone,
    @Column(length = 254) String mail,
    @Column(length = 2, insertable = false, updatable = false) String language) {

  /** Of somebody who has not said. */
  static final Contact UNKNOWN = new Contact(null, null, null);

  Contact at(String address) {
    return new Contact(phone, address, language);
  }
}
