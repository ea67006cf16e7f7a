package org.techmarket.notification.service;

import java.time.Instant;
import org.techmarket.notification.NoticeText;

/**
 * A line of the inbox.
 *
 * @param readAt null while it was not looked at
 */
public record NoticeRow(long id, NoticeText text, Instant toldAt, Instant readAt) {}
