package org.techmarket.notification;

import java.util.List;
import org.techmarket.shared.NoticeKind;

/**
 * What a notice says, in no language yet.
 *
 * @param kind why somebody is told
 * @param says the key of the sentence
 * @param about what the sentence names, in order
 * @param remark what was said by whoever took the step; null when nothing was
 * @param path the page of the thing
 */
public record NoticeText(
    NoticeKind kind, String says, List<String> about, String remark, String path) {}
