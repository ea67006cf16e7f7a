package org.techmarket.roadshow;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.techmarket.shared.Unrecorded;

/** Who pitches (主讲人), who comes along, at most two, and what they seek. */
@Embeddable
public record Pitch(
    @Column(length = 40) String presenter,
    @Unrecorded @Column(length = 20) String phone,
    @Column(length = 40) String companion1,
    @Column(length = 40) String companion2,
    @Enumerated(EnumType.STRING) @Column(length = 20) Seeking seeking) {}
