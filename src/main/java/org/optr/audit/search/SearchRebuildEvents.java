package org.optr.audit.search;

import java.util.List;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** What happens to the index as a whole. */
final class SearchRebuildEvents {

    /** An administrator had the index made anew from the ledger. */
    record SearchRebuildBegun(long entries) implements IndexEvent {
        @Override
        public List<FieldChange> changes() {
            return List.of(new FieldChange("index-entries", null, Long.toString(entries)));
        }
    }

    /** @param setAside how many entries cannot be found */
    record SearchRebuilt(long entries, long setAside) implements IndexEvent {
        @Override
        public List<FieldChange> changes() {
            return List.of(
                    new FieldChange("index-entries", null, Long.toString(entries)),
                    new FieldChange("index-set-aside", null, Long.toString(setAside)));
        }
    }

    interface IndexEvent extends DomainEvent {

        @Override
        default SubjectRef subject() {
            return new SubjectRef(SubjectKind.PROCESS, "audit-search");
        }
    }

    private SearchRebuildEvents() {}
}
