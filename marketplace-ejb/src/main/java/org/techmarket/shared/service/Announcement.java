package org.techmarket.shared.service;

import java.util.Collection;
import java.util.List;
import org.techmarket.shared.NoticeKind;

/**
 * A step as it is told to some people (通知).
 *
 * @param kind why they are told
 * @param accounts whom; whoever takes the step is left out by whoever tells it
 * @param says which sentence is said, such as {@code RoadshowBooking.CONFIRMED}
 * @param about what the sentence names, in order
 * @param path the page of the thing, for them
 */
public record Announcement(
    NoticeKind kind, Collection<Long> accounts, String says, List<String> about, String path) {}
