package org.optr.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Asks the module of a subject for its words, as OPTR itself: whoever has a work item may read what it is about. */
@Component
class SubjectTexts {

    private final List<SubjectDirectory> directories;
    private final CurrentPerson current;

    SubjectTexts(List<SubjectDirectory> directories, CurrentPerson current) {
        this.directories = directories;
        this.current = current;
    }

    SubjectText of(@Nullable SubjectRef subject) {
        if (subject == null) {
            return SubjectText.NONE;
        }
        return current.actingAs(PersonId.SYSTEM, () -> directories.stream()
                .filter(directory -> directory.kind() == subject.kind())
                .flatMap(directory -> directory.find(subject.id()).stream())
                .map(found -> new SubjectText(found.title(), found.path()))
                .findFirst()
                .orElse(SubjectText.NONE));
    }
}
