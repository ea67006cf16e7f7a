package org.techmarket.reference;

import jakarta.persistence.Entity;

/** One of the sixteen cities of Shandong (设区的市), by its six digits of GB/T 2260. */
@Entity
public class City extends Place {

  protected City() {}
}
