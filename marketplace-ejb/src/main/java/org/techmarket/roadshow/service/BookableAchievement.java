package org.techmarket.roadshow.service;

/** An achievement its holder may book a slot for. */
public record BookableAchievement(long id, String number, String name) {}
