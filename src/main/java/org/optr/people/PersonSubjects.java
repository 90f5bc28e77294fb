package org.optr.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
            return new Subject(ref, person.name(), List.of(new PathPart(ref, person.name())), link(id));
        });
    }

    @Override
    public Map<String, SubjectTitle> titles(Collection<String> ids) {
        return people.find(ids.stream().map(PersonId::of).toList()).values().stream()
                .map(person -> new SubjectTitle(
                        new SubjectRef(SubjectKind.PERSON, person.id().toString()),
                        person.name(),
                        link(person.id().toString())))
                .collect(toMap(title -> title.ref().id(), identity()));
    }

    private static String link(String id) {
        return "people/" + id;
    }
}
