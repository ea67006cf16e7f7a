package org.techmarket.shared;

/** Who somebody is could not be established; what exactly was wrong is not said. */
public final class Unrecognised extends BusinessException {

  private static final long serialVersionUID = 1;

  public Unrecognised(String code) {
    super(code);
  }
}
