package org.techmarket.shared.service;

import java.util.Optional;

/** Settings that are wrong in ways the market must not start with. */
public interface CheckedSettings {

  /** What is wrong with them, in a sentence for whoever installs the market. */
  Optional<String> fault();
}
