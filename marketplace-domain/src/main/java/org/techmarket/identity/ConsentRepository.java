package org.techmarket.identity;

/** What people have agreed to. */
public interface ConsentRepository {

  void add(Consent consent);
}
