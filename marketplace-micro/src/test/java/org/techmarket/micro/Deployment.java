package org.techmarket.micro;

import java.util.Map;

/** A way to run the application; a {@link java.util.ServiceLoader} finds it. */
public interface Deployment {

  /** Starts with these environment variables over the defaults, and returns when it is ready. */
  RunningMarketplace start(Map<String, String> settings) throws Exception;
}
