package org.techmarket.registration.service;

/** A registration point to choose, or in the list of those there are. */
public record RegistrationPointRow(
    long id, String number, String organisation, String cityCode, boolean acceptsProvince) {}
