package org.optr.audit.search;

import java.util.List;
import java.util.stream.Stream;
import org.optr.people.PersonId;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** What happens to saved searches, for the history of the auditor whose they are. */
final class SavedSearchEvents {

    record SearchSaved(PersonId person, String title, String query, boolean shared) implements SearchEvent {
        @Override
        public List<FieldChange> changes() {
            return Stream.of(
                            FieldChange.of("saved-search", null, title),
                            FieldChange.of("search-query", null, query),
                            FieldChange.of("search-shared", null, Sharing.of(shared)))
                    .flatMap(changes -> changes)
                    .toList();
        }
    }

    record SearchChanged(PersonId person, String before, String after, boolean wasShared, boolean shared)
            implements SearchEvent {
        @Override
        public List<FieldChange> changes() {
            return Stream.concat(
                            Stream.of(new FieldChange("saved-search", before, after)),
                            FieldChange.of("search-shared", Sharing.of(wasShared), Sharing.of(shared)))
                    .toList();
        }
    }

    record SearchRemoved(PersonId person, String title) implements SearchEvent {
        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("saved-search", title, null));
        }
    }

    interface SearchEvent extends DomainEvent {

        PersonId person();

        @Override
        default SubjectRef subject() {
            return new SubjectRef(SubjectKind.PERSON, person().toString());
        }
    }

    private SavedSearchEvents() {}
}
