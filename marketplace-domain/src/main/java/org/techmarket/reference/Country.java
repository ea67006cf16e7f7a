package org.techmarket.reference;

import jakarta.persistence.Entity;

/** A country or region (国别或地区), by its three digits of ISO 3166-1. */
@Entity
public class Country extends Place {

  protected Country() {}
}
