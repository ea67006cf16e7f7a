package org.techmarket.shared.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import jakarta.json.spi.JsonProvider;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.math.BigDecimal;
import org.techmarket.shared.Money;
import org.techmarket.shared.PersonNumber;

/**
 * How values of ours stand in JSON: an amount of money is its number of yuan, a person's number
 * masked.
 */
@Provider
public class MarketJson implements ContextResolver<Jsonb> {

  public static final Jsonb JSON =
      JsonbBuilder.create(
          new JsonbConfig().withAdapters(new MoneyInJson(), new PersonNumberInJson()));

  /** Held, for {@code Json.create…} looks through the whole class path for it every time. */
  public static final JsonProvider PARTS = JsonProvider.provider();

  @Override
  public Jsonb getContext(Class<?> type) {
    return JSON;
  }

  /** Money as a number with two decimals. */
  public static final class MoneyInJson implements JsonbAdapter<Money, BigDecimal> {

    @Override
    public BigDecimal adaptToJson(Money amount) {
      return amount.yuan();
    }

    @Override
    public Money adaptFromJson(BigDecimal yuan) {
      return new Money(yuan);
    }
  }

  /** A person's number as anybody may see it; nothing that is sent becomes one unread. */
  public static final class PersonNumberInJson implements JsonbAdapter<PersonNumber, String> {

    @Override
    public String adaptToJson(PersonNumber number) {
      return number.masked();
    }

    @Override
    public PersonNumber adaptFromJson(String masked) {
      throw new UnsupportedOperationException("A masked number is no number");
    }
  }
}
