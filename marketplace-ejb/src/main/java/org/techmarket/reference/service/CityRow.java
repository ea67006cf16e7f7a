package org.techmarket.reference.service;

/** A city to choose from. */
public record CityRow(String code, String chineseName, String englishName) {}
