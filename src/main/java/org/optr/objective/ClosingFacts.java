package org.optr.objective;

import org.optr.people.PersonId;
import org.optr.people.UnitId;

/** Who answers for an objective that is about to close, and what was expected of it. */
public record ClosingFacts(String title, PersonId owner, UnitId unit, Commitment commitment, ObjectiveStatus status) {

    static ClosingFacts of(Objective objective) {
        var terms = objective.terms();
        return new ClosingFacts(terms.title(), terms.owner(), terms.unit(), terms.commitment(), objective.status());
    }
}
