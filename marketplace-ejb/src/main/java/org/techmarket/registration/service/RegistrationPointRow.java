package org.techmarket.registration.service;

/**
 * A registration point to choose, or in the list of those there are.
 *
 * @param number its six digits in registration numbers: province, city and its own two
 * @param pointCode its two digits within the city
 * @param acceptsProvince whether sellers of the whole province may come, or its city's only
 * @param sealFileId the picture of its seal, a stored file; null when it has none
 */
public record RegistrationPointRow(
    long id,
    String number,
    String organisation,
    String cityCode,
    String pointCode,
    boolean acceptsProvince,
    Long sealFileId,
    long version) {}
