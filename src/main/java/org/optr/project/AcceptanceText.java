package org.optr.project;

import java.util.List;
import java.util.stream.Stream;
import org.optr.shared.FieldChange;

/** Says in words what became of a deliverable, for the history. */
final class AcceptanceText {

    static List<FieldChange> delivered(Deliverable deliverable, Signature signature) {
        return decided(deliverable, DeliveryStatus.DELIVERED, signature);
    }

    static List<FieldChange> decided(Deliverable deliverable, DeliveryStatus status, Signature signature) {
        return Stream.of(
                        Stream.of(new FieldChange("deliverable", null, deliverable.title())),
                        FieldChange.of("status", null, status),
                        Stream.of(signature.comment())
                                .filter(comment -> !comment.isEmpty())
                                .map(comment -> new FieldChange("comment", null, comment)))
                .flatMap(changes -> changes)
                .toList();
    }

    private AcceptanceText() {}
}
