package org.techmarket.shared;

/** Another system that is needed does not answer; what was asked may be asked again later. */
public final class Unavailable extends BusinessException {

  private static final long serialVersionUID = 1;

  public Unavailable(String code) {
    super(code);
  }
}
