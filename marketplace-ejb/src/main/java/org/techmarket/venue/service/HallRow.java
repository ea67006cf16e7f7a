package org.techmarket.venue.service;

import java.time.LocalTime;

/** A hall to choose from. */
public record HallRow(
    int id,
    String chineseName,
    String englishName,
    int capacity,
    LocalTime opensAt,
    LocalTime closesAt) {}
