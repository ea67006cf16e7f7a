package org.techmarket.trade;

/**
 * The yuan, and the currencies for which the People's Bank of China publishes a middle rate
 * (人民币汇率中间价), by their codes of ISO 4217.
 */
public enum ContractCurrency {
  CNY,
  USD,
  EUR,
  JPY,
  HKD,
  GBP,
  AUD,
  NZD,
  SGD,
  CHF,
  CAD,
  MOP,
  MYR,
  RUB,
  ZAR,
  KRW,
  AED,
  SAR,
  HUF,
  PLN,
  DKK,
  SEK,
  NOK,
  TRY,
  MXN,
  THB
}
