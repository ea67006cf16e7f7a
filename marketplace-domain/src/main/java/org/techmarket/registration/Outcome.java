package org.techmarket.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a case ended by decision of the point.
 *
 * @param decidedBy the account that registered, refused or did not accept
 * @param ground null when it is registered
 * @param lateReason why it was registered late; null when it was not
 * @param number the registration number; null when it is not registered
 */
@Embeddable
public record Outcome(
    Long decidedBy,
    @Enumerated(EnumType.STRING) @Column(length = 3) RefusalGround ground,
    @Column(length = 500) String lateReason,
    @Column(length = 16) String number) {}
