package org.optr.audit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.people.CurrentPerson;
import org.optr.people.ProtectedData;
import org.optr.people.ProtectedReads;
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
    private final ProtectedReads reads;
    private final ObjectProvider<SubjectDirectory> directories;

    AuditTrail(
            AuditLog log, CurrentPerson current, ProtectedReads reads, ObjectProvider<SubjectDirectory> directories) {
        this.log = log;
        this.current = current;
        this.reads = reads;
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
        var entries = log.before(subject, before, limit).stream()
                .map(entry -> entry.without(hidden))
                .toList();
        if (!entries.isEmpty()) {
            noteReading(subject);
        }
        return entries;
    }

    /** Puts on record that the history of a subject is read by whom only their office shows it. */
    public void noteReading(SubjectRef subject) {
        if (!isTheirs(subject)) {
            reads.note(subject, ProtectedData.HISTORY);
        }
    }

    /** Returns how many entries {@link #of} would show in all. */
    public int count(SubjectRef subject) {
        return maySee(subject) ? log.count(subject) : 0;
    }

    /** Whether it takes no office to follow what happens to the subject. */
    public boolean maySee(SubjectRef subject) {
        return current.has(Roles.AUDITOR)
                || (subject.kind() == SubjectKind.PERSON && current.has(Roles.ADMINISTRATOR))
                || isTheirs(subject);
    }

    /** Names are open to everybody; when somebody signed in and from where is not. */
    private boolean isTheirs(SubjectRef subject) {
        return subject.kind() == SubjectKind.PERSON ? current.id().toString().equals(subject.id()) : isOpen(subject);
    }

    private boolean isOpen(SubjectRef subject) {
        return directoriesOf(subject)
                .anyMatch(directory -> directory.find(subject.id()).isPresent());
    }

    /** Returns the fields of the subject's history that the acting person may not read. */
    public Set<String> hiddenFields(SubjectRef subject) {
        return directoriesOf(subject)
                .flatMap(directory -> directory.hiddenFields(subject.id()).stream())
                .collect(Collectors.toSet());
    }

    private Stream<SubjectDirectory> directoriesOf(SubjectRef subject) {
        return directories.stream().filter(directory -> directory.kind() == subject.kind());
    }
}
