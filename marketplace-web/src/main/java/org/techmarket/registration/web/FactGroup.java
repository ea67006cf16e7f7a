package org.techmarket.registration.web;

import java.util.List;

/** Facts of a case that belong together, under a heading. */
public record FactGroup(String title, List<CaseFact> facts) {}
