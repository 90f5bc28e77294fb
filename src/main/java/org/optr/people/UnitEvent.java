package org.optr.people;

import java.util.List;
import java.util.stream.Stream;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** What happens to organisation units. */
sealed interface UnitEvent extends DomainEvent {

    UnitId unit();

    @Override
    default SubjectRef subject() {
        return new SubjectRef(SubjectKind.UNIT, unit().toString());
    }

    record UnitCreated(UnitId unit, String unitName, String parentName) implements UnitEvent {
        @Override
        public List<FieldChange> changes() {
            return Stream.concat(
                            FieldChange.of("name", null, unitName), FieldChange.of("parent-unit", null, parentName))
                    .toList();
        }
    }

    record UnitRenamed(UnitId unit, String before, String after) implements UnitEvent {
        @Override
        public List<FieldChange> changes() {
            return FieldChange.of("name", before, after).toList();
        }
    }

    record UnitMoved(UnitId unit, String before, String after) implements UnitEvent {
        @Override
        public List<FieldChange> changes() {
            return FieldChange.of("parent-unit", before, after).toList();
        }
    }
}
