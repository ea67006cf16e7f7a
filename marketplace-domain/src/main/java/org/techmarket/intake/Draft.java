package org.techmarket.intake;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody has typed into a form and not yet sent (草稿), right or wrong.
 *
 * @param entry text by field
 */
public record Draft(Map<String, String> entry, Instant savedAt) {}
