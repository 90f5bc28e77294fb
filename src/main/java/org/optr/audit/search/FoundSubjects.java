package org.optr.audit.search;

import java.util.Optional;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What entries are about, whichever module knows it. */
@Component
class FoundSubjects {

    private final ObjectProvider<SubjectDirectory> directories;

    FoundSubjects(ObjectProvider<SubjectDirectory> directories) {
        this.directories = directories;
    }

    Optional<Subject> find(SubjectRef subject) {
        return directories.stream()
                .filter(directory -> directory.kind() == subject.kind())
                .findFirst()
                .flatMap(directory -> directory.find(subject.id()));
    }
}
