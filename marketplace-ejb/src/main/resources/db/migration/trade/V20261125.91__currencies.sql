-- As every column that holds the constants of an enum.
alter table contract add constraint contract_currency_known check (currency in ('AED', 'AUD', 'CAD', 'CHF', 'CNY', 'DKK', 'EUR', 'GBP',
  'HKD', 'HUF', 'JPY', 'KRW', 'MOP', 'MXN', 'MYR', 'NOK', 'NZD', 'PLN', 'RUB', 'SAR', 'SEK', 'SGD', 'THB', 'TRY', 'USD', 'ZAR'));
