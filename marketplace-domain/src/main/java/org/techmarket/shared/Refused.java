package org.techmarket.shared;

import java.util.List;

/** A rule of the market says no; what was entered may be right in itself. */
public class Refused extends BusinessException {

  private static final long serialVersionUID = 1;

  private final transient List<Ground> grounds;

  public Refused(String code, Object... arguments) {
    super(code, arguments);
    this.grounds = List.of(new Ground(code, List.of(arguments)));
  }

  /**
   * Refuses for several grounds at once, so that nobody learns of them one by one.
   *
   * @param grounds at least one
   */
  public Refused(List<Ground> grounds) {
    super(grounds.get(0).code(), grounds.get(0).arguments().toArray());
    this.grounds = List.copyOf(grounds);
  }

  /** All grounds, the most telling first. */
  public List<Ground> grounds() {
    return grounds;
  }

  /** One sentence of a refusal and what fills its blanks. */
  public record Ground(String code, List<Object> arguments) {

    public static Ground of(String code, Object... arguments) {
      return new Ground(code, List.of(arguments));
    }
  }
}
