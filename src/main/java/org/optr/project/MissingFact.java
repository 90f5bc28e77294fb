package org.optr.project;

/**
 * A fact without which a business case or a plan cannot be submitted.
 *
 * @param key message key of the sentence that says what is missing and what to do
 * @param part title of the part that misses it; empty where the project itself does
 */
public record MissingFact(String key, String part) {}
