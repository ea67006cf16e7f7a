package org.techmarket.shared.web;

/** Something to choose from a list: what is sent, and what is read. */
public record Choice(String value, String label) {}
