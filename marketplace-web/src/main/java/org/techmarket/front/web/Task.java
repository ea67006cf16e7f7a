package org.techmarket.front.web;

/**
 * An entry of the rail.
 *
 * @param count how much waits there; 0 shows nothing
 */
public record Task(String key, String label, String url, long count, boolean current) {}
