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

/** How values of ours stand in JSON: an amount of money is its number of yuan. */
@Provider
public class MarketJson implements ContextResolver<Jsonb> {

  public static final Jsonb JSON =
      JsonbBuilder.create(new JsonbConfig().withAdapters(new MoneyInJson()));

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
}
