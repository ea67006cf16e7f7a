package org.techmarket.identity;

/** What a token may be used for (令牌权限). */
public enum TokenScope {
  /** To look only. */
  READ,
  /** For all that its account may do. */
  ACT;

  /** Whether a request of this method may be made. */
  public boolean allows(String method) {
    return this == ACT || method.equals("GET") || method.equals("HEAD");
  }
}
