package org.techmarket.shared.service;

/** Takes what is to go out by mail; how it goes, notification knows. */
public interface PostOffice {

  /** Whether there is a mail server. Without one nothing is posted. */
  boolean isOpen();

  /** Posts something within the present transaction; it is sent once that has ended well. */
  void post(Post post);
}
