package org.techmarket.trade;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who brought the parties together (中介方).
 *
 * @param code the unified social credit code; null for a person
 */
@Embeddable
public record Agent(
    @Column(name = "agent_name", length = 100) String name,
    @Column(name = "agent_code", length = 18) String code) {}
