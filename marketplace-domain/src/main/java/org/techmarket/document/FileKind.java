package org.techmarket.document;

import java.util.Locale;

/** What a stored file is, judged by its content and never by its name. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  /** The national format of fixed documents (GB/T 33190-2016). */
  OFD("application/ofd", "ofd"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png");

  private final String mediaType;
  private final String extension;

  FileKind(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether a document of several pages, or the picture of one, may be of this kind. */
  public boolean isPaper() {
    return this != PNG;
  }

  /** The name with an ending that agrees with the content, so that no program is fooled by it. */
  public String named(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    boolean agrees = small.endsWith("." + extension) || this == JPEG && small.endsWith(".jpeg");
    return agrees ? name : name + "." + extension;
  }
}
