package org.techmarket.trade.persistence;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.techmarket.shared.PersonNumber;
import org.techmarket.shared.service.Vault;

/**
 * Keeps a person's number encrypted. Hibernate makes it before there is any vault, which is
 * therefore asked for when it is needed.
 */
@Converter(autoApply = true)
class PersonNumberConverter implements AttributeConverter<PersonNumber, byte[]> {

  @Override
  public byte[] convertToDatabaseColumn(PersonNumber number) {
    return number == null ? null : vault().lock(number.value());
  }

  @Override
  public PersonNumber convertToEntityAttribute(byte[] locked) {
    return locked == null ? null : new PersonNumber(vault().unlock(locked));
  }

  private static Vault vault() {
    return CDI.current().select(Vault.class).get();
  }
}
