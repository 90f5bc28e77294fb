package org.optr.workbench.backtest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** What the acting person may see of the cases in one list: the same as on the pages of these cases. */
final class Sight {

    private final List<SubjectDirectory> directories;
    private final boolean overseesProcesses;
    private final Map<SubjectRef, Optional<Subject>> known = new HashMap<>();

    private Sight(List<SubjectDirectory> directories, boolean overseesProcesses) {
        this.directories = directories;
        this.overseesProcesses = overseesProcesses;
    }

    @Nullable Subject of(@Nullable SubjectRef ref) {
        return ref == null ? null : find(ref).orElse(null);
    }

    boolean allows(@Nullable SubjectRef ref) {
        return overseesProcesses || of(ref) != null;
    }

    private Optional<Subject> find(SubjectRef ref) {
        return known.computeIfAbsent(ref, wanted -> directories.stream()
                .filter(directory -> directory.kind() == wanted.kind())
                .flatMap(directory -> directory.find(wanted.id()).stream())
                .findFirst());
    }

    /** Gives each reader a sight of their own. */
    @Component
    static class Factory {

        private final List<SubjectDirectory> directories;
        private final CurrentPerson currentPerson;

        Factory(List<SubjectDirectory> directories, CurrentPerson currentPerson) {
            this.directories = directories;
            this.currentPerson = currentPerson;
        }

        Sight current() {
            return new Sight(directories, currentPerson.has(Roles.AUDITOR) || currentPerson.has(Roles.PROCESS_OWNER));
        }
    }
}
