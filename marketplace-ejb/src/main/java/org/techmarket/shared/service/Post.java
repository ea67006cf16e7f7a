package org.techmarket.shared.service;

import java.util.List;
import org.techmarket.shared.MailKind;

/**
 * Something that is to go out by mail, in no words yet.
 *
 * @param kind which words are said
 * @param accountId whose it is; null when it goes to somebody who has no account
 * @param language {@code zh} or {@code en}; null when it is not known
 * @param about what the words name, in order
 * @param path the page it leads to
 */
public record Post(
    MailKind kind,
    Long accountId,
    String address,
    String language,
    List<String> about,
    String path) {}
