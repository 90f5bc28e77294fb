package org.optr.project;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.people.UnitId;

/**
 * Whom the closing of a project asks, and for what.
 *
 * @param acceptances one for each deliverable that is not accepted yet
 * @param openPunchItems what still has to be put right, exceptions aside
 */
public record ClosingFacts(
        PersonId manager,
        PersonId sponsor,
        PersonId operationsOwner,
        UnitId unit,
        List<Acceptance> acceptances,
        int openPunchItems) {

    /** @param acceptor the sponsor; somebody else where the sponsor answers for the deliverable */
    public record Acceptance(DeliverableId deliverable, PersonId acceptor) {}
}
