package org.techmarket.shared;

/** Somebody asks more often than is allowed to anybody; later they may again. */
public final class TooOften extends BusinessException {

  private static final long serialVersionUID = 1;

  public TooOften(String code, Object... arguments) {
    super(code, arguments);
  }
}
