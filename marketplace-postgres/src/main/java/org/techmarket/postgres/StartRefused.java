package org.techmarket.postgres;

/** Nothing was started; the message is one sentence for the person at the console. */
public final class StartRefused extends RuntimeException {

  public StartRefused(String sentence) {
    super(sentence);
  }

  public StartRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
