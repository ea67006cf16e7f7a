package org.techmarket.shared.service;

/** Whether all data here is invented; how an installation began, demo knows. */
public interface Demonstration {

  boolean isDemo();
}
