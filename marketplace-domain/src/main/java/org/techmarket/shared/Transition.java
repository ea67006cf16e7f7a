package org.techmarket.shared;

/**
 * One step of a procedure, as it happened.
 *
 * @param subject what moved, such as {@code RoadshowBooking}
 * @param id which one
 * @param from the stage left, null at birth
 * @param to the stage reached
 * @param reason what was said to the one concerned, null where no reason is asked for
 */
public record Transition(String subject, long id, Enum<?> from, Enum<?> to, String reason) {}
