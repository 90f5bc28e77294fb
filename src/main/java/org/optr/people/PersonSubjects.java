package org.optr.people;

import java.util.List;
import java.util.Optional;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Persons as subjects: everybody may know their names. */
@Component
class PersonSubjects implements SubjectDirectory {

    private final People people;

    PersonSubjects(People people) {
        this.people = people;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PERSON;
    }

    @Override
    public Optional<Subject> find(String id) {
        return people.find(PersonId.of(id)).map(person -> {
            var ref = new SubjectRef(SubjectKind.PERSON, id);
            return new Subject(ref, person.name(), List.of(new PathPart(ref, person.name())), "people/" + id);
        });
    }
}
