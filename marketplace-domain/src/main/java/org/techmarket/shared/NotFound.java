package org.techmarket.shared;

/** There is no such thing, or the one who asks may not know that there is. */
public final class NotFound extends BusinessException {

  private static final long serialVersionUID = 1;

  public NotFound(String subject, Object key) {
    super(subject + ".notFound", String.valueOf(key));
  }
}
