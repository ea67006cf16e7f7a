package org.techmarket.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;

/** Keeps an amount as {@code numeric(18,2)}. */
@Converter(autoApply = true)
public class MoneyConverter implements AttributeConverter<Money, BigDecimal> {

  @Override
  public BigDecimal convertToDatabaseColumn(Money money) {
    return money == null ? null : money.yuan();
  }

  @Override
  public Money convertToEntityAttribute(BigDecimal yuan) {
    return yuan == null ? null : new Money(yuan);
  }
}
