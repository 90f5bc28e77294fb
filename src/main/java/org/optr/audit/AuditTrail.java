package org.optr.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The history of a subject, for auditors and for whoever may see the subject. */
@Service
@Transactional(readOnly = true)
public class AuditTrail {

    /** Comes after every entry. */
    public static final long NEWEST = Long.MAX_VALUE;

    private final AuditLog log;
    private final CurrentPerson current;
    private final ObjectProvider<SubjectDirectory> directories;

    AuditTrail(AuditLog log, CurrentPerson current, ObjectProvider<SubjectDirectory> directories) {
        this.log = log;
        this.current = current;
        this.directories = directories;
    }

    /**
     * Returns what happened to the subject before the entry, newest first: nothing where the person may not see it.
     *
     * @param before {@link #NEWEST}, or the id of the last entry that is known already
     */
    public List<AuditRecord> of(SubjectRef subject, long before, int limit) {
        if (!maySee(subject)) {
            return List.of();
        }
        var hidden = hiddenFields(subject);
        return log.before(subject, before, limit).stream()
                .map(entry -> entry.without(hidden))
                .toList();
    }

    /** Returns how many entries {@link #of} would show in all. */
    public int count(SubjectRef subject) {
        return maySee(subject) ? log.count(subject) : 0;
    }

    /** Whether the acting person may follow what happens to the subject. */
    public boolean maySee(SubjectRef subject) {
        if (current.has(Roles.AUDITOR)) {
            return true;
        }
        return subject.kind() == SubjectKind.PERSON ? mayFollow(subject.id()) : isOpen(subject);
    }

    /** Names are open to everybody; when somebody signed in and from where is not. */
    private boolean mayFollow(String person) {
        return current.id().toString().equals(person) || current.has(Roles.ADMINISTRATOR);
    }

    private boolean isOpen(SubjectRef subject) {
        return directoriesOf(subject)
                .anyMatch(directory -> directory.find(subject.id()).isPresent());
    }

    private Set<String> hiddenFields(SubjectRef subject) {
        return directoriesOf(subject)
                .flatMap(directory -> directory.hiddenFields(subject.id()).stream())
                .collect(Collectors.toSet());
    }

    private Stream<SubjectDirectory> directoriesOf(SubjectRef subject) {
        return directories.stream().filter(directory -> directory.kind() == subject.kind());
    }
}
