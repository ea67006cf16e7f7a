package org.techmarket.registration;

/** What the face of the certificate can print. */
@FunctionalInterface
public interface Typeface {

  /** The characters of a text it lacks, each once; empty when it has all. */
  String lacking(String text);
}
