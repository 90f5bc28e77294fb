package org.optr.people;

import java.util.List;
import java.util.Optional;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Organisation units as subjects: everybody may know them. */
@Component
class UnitSubjects implements SubjectDirectory {

    private final People people;

    UnitSubjects(People people) {
        this.people = people;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.UNIT;
    }

    @Override
    public Optional<Subject> find(String id) {
        return people.unit(UnitId.of(id)).map(unit -> {
            var ref = new SubjectRef(SubjectKind.UNIT, id);
            return new Subject(ref, unit.name(), List.of(new PathPart(ref, unit.name())), "people");
        });
    }
}
