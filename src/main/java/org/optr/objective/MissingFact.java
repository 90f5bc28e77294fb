package org.optr.objective;

/**
 * A fact without which an objective cannot be submitted.
 *
 * @param key message key of the sentence that says what is missing and what to do
 * @param keyResult title of the key result that misses it; empty where the objective itself does
 */
public record MissingFact(String key, String keyResult) {}
