package org.optr.project;

import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/**
 * One line of a project's register of deliverables.
 *
 * @param delivered who delivered it when; null before
 * @param decided who accepted or refused it when; null before
 * @param acceptor who accepts it: never who answers for it
 * @param mayDeliver whether the acting person may deliver it now
 * @param mayDecide whether the acting person may accept or refuse it now
 */
public record DeliverableEntry(
        Deliverable deliverable,
        DeliveryStatus status,
        @Nullable Signature delivered,
        @Nullable Signature decided,
        PersonId acceptor,
        boolean mayDeliver,
        boolean mayDecide) {}
