package org.techmarket.intake;

/**
 * What a program was answered when it created something.
 *
 * @param status the HTTP status
 * @param location where the new thing is
 * @param body JSON
 */
public record Answer(int status, String location, String body) {}
