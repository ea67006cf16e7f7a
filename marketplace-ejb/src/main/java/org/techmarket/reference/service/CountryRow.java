package org.techmarket.reference.service;

/** A country or region to choose from. */
public record CountryRow(String code, String chineseName, String englishName) {}
