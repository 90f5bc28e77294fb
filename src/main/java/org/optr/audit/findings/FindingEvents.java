package org.optr.audit.findings;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** What happens to findings, for the history of the auditor who does it: whoever is found does not read it. */
final class FindingEvents {

    static final String KEY = "finding";

    record FindingLookedAt(PersonId person, Finding finding, @Nullable String note) implements FindingEvent {}

    record FindingReopened(PersonId person, Finding finding, @Nullable String note) implements FindingEvent {}

    interface FindingEvent extends DomainEvent {

        PersonId person();

        Finding finding();

        @Nullable String note();

        @Override
        default SubjectRef subject() {
            return new SubjectRef(SubjectKind.PERSON, person().toString());
        }

        @Override
        default List<FieldChange> changes() {
            return Stream.of(
                            FieldChange.of("finding-rule", null, finding().rule()),
                            FieldChange.of("finding", null, finding().key()),
                            FieldChange.of("note", null, note()))
                    .flatMap(changes -> changes)
                    .toList();
        }
    }

    private FindingEvents() {}
}
