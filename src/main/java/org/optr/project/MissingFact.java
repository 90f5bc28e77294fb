package org.optr.project;

import java.util.List;
import org.optr.shared.RuleViolation;

/**
 * A fact without which a business case or a plan cannot be submitted.
 *
 * @param key message key of the sentence that says what is missing and what to do
 * @param part title of the part that misses it; empty where the project itself does
 */
public record MissingFact(String key, String part) {

    static void requireNone(List<MissingFact> missing) {
        missing.stream().findFirst().ifPresent(fact -> {
            throw new RuleViolation(fact.key(), fact.part());
        });
    }
}
