package org.optr.audit.ledger;

import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

/**
 * Changes and salt of entries were erased, by the decision of two persons or of a retention period. The entry of this event is
 * what tells an erasure from tampering, so its own changes are never erased.
 *
 * @param entries their numbers in the history; whoever keeps copies of their contents forgets them now
 * @param places where they stand in the ledger, as {@code 12-40,57}, from 1
 */
public record PayloadErased(SubjectRef subject, List<Long> entries, String places, String because)
        implements DomainEvent {

    /** Its name in the history. */
    public static final String NAME = "PayloadErased";

    static final String PLACES = "erased-places";

    /** @param ascending places from 1 */
    public static PayloadErased of(SubjectRef subject, List<Long> entries, List<Long> ascending, String because) {
        return new PayloadErased(
                subject, List.copyOf(entries), Places.of(ascending).toString(), because);
    }

    @Override
    public List<FieldChange> changes() {
        return List.of(
                new FieldChange("erased-places", null, places), new FieldChange("erased-because", null, because));
    }
}
