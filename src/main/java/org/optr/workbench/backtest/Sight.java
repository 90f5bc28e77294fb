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

/** What the acting person may see of the cases in one list: never more than on the pages of these cases. */
final class Sight {

    private final List<SubjectDirectory> directories;
    private final boolean audits;
    private final Map<SubjectRef, Boolean> open = new HashMap<>();
    private final Map<SubjectRef, Optional<Subject>> known = new HashMap<>();

    private Sight(List<SubjectDirectory> directories, boolean audits) {
        this.directories = directories;
        this.audits = audits;
    }

    @Nullable Subject of(@Nullable SubjectRef ref) {
        return ref == null ? null : find(ref).orElse(null);
    }

    /** Returns whether it is shown which case it was. */
    boolean finds(@Nullable SubjectRef ref) {
        return audits || of(ref) != null;
    }

    /** Returns whether what was known about a case is shown: auditors see it, others if no field is kept from them. */
    boolean allows(@Nullable SubjectRef ref) {
        return audits || (ref != null && open.computeIfAbsent(ref, this::isOpen));
    }

    private boolean isOpen(SubjectRef ref) {
        return find(ref).isPresent()
                && directories.stream()
                        .filter(directory -> directory.kind() == ref.kind())
                        .allMatch(directory -> directory.hiddenFields(ref.id()).isEmpty());
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
            return new Sight(directories, currentPerson.has(Roles.AUDITOR));
        }
    }
}
