package org.techmarket.shared.web;

/** A path of this site, whatever a stranger writes into an address. */
public final class LocalPath {

  private LocalPath() {}

  /** The path if it is one of ours, else the home page. */
  public static String of(String path) {
    boolean ours =
        path != null
            && path.startsWith("/")
            && !path.startsWith("//")
            && path.chars().noneMatch(c -> c < 33 || c == '\\' || c > 126);
    return ours ? path : "/";
  }
}
