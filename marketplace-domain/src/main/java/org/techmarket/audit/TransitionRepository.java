package org.techmarket.audit;

/** Everything that has happened. */
public interface TransitionRepository {

  void add(RecordedTransition transition);
}
