package org.techmarket.exhibition.service;

import java.time.Instant;
import org.techmarket.exhibition.AchievementStage;
import org.techmarket.exhibition.AchievementType;
import org.techmarket.reference.TechnologyField;

/**
 * An achievement in a list.
 *
 * @param number null until it is published
 */
public record AchievementRow(
    long id,
    String number,
    String name,
    AchievementType type,
    TechnologyField field,
    int trl,
    String holder,
    AchievementStage stage,
    Instant stageSince) {}
