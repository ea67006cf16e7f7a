package org.techmarket.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What Hibernate sends while something is done here: it says so in its log. */
final class Statements {

  private static final Logger LOG = Logger.getLogger("org.hibernate.SQL");

  private Statements() {}

  static List<String> of(Doing doing) throws Exception {
    List<String> sent = new ArrayList<>();
    Handler listener = listener(sent);
    LOG.setUseParentHandlers(false);
    LOG.addHandler(listener);
    LOG.setLevel(Level.FINE);
    try {
      doing.run();
      return List.copyOf(sent);
    } finally {
      LOG.setLevel(Level.OFF);
      LOG.removeHandler(listener);
    }
  }

  private static Handler listener(List<String> sent) {
    return new Handler() {
      @Override
      public void publish(LogRecord said) {
        sent.add(said.getMessage());
      }

      @Override
      public void flush() {
        // nothing is held back
      }

      @Override
      public void close() {
        // nothing was opened
      }
    };
  }

  /** Something that is done. */
  interface Doing {
    void run() throws Exception;
  }
}
