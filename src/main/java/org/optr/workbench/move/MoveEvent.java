package org.optr.workbench.move;

import java.util.List;
import java.util.stream.Stream;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** Something that happened to a move of running cases, for the history of the process. */
interface MoveEvent extends DomainEvent {

    /** @param cases how many it is about */
    record MoveStarted(CaseMove move, long cases) implements MoveEvent {}

    record MoveContinued(CaseMove move, long cases) implements MoveEvent {}

    record MoveStopped(CaseMove move, long cases) implements MoveEvent {}

    record MoveDone(CaseMove move, long cases) implements MoveEvent {}

    CaseMove move();

    long cases();

    @Override
    default SubjectRef subject() {
        return new SubjectRef(SubjectKind.PROCESS, move().processName());
    }

    @Override
    default List<FieldChange> changes() {
        return Stream.concat(
                        FieldChange.of("model-version", move().fromNumber(), move().toNumber()),
                        FieldChange.of("cases", null, cases()))
                .toList();
    }
}
