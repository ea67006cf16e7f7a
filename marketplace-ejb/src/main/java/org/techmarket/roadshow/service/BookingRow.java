package org.techmarket.roadshow.service;

import java.time.Instant;
import org.techmarket.roadshow.BookingStage;

/** A booking in a list. */
public record BookingRow(
    long id,
    BookingStage stage,
    Instant stageSince,
    Instant actUntil,
    String roadshow,
    String theme,
    int ordinal,
    Instant startsAt,
    String achievement,
    String organisation) {}
