package org.techmarket.roadshow.service;

import java.time.Instant;
import org.techmarket.roadshow.BookingStage;

/**
 * A slot as the one who looks may see it.
 *
 * @param heldUntil until when somebody may still complete the booking; null unless held
 * @param stage of the booking, null unless the one who looks has a part in it
 * @param booking its key, null likewise
 * @param achievement what will be pitched; null unless confirmed or the one who looks has a part in
 *     it
 * @param organisation by whom, null likewise
 */
public record SlotRow(
    int ordinal,
    Instant startsAt,
    Instant endsAt,
    SlotState state,
    Instant heldUntil,
    BookingStage stage,
    Long booking,
    String achievement,
    String organisation) {}
