package org.optr.audit.replay;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.audit.AuditTrail;
import org.optr.audit.replay.CaseReplay.LinkedCase;
import org.optr.engine.CaseRecords;
import org.optr.engine.CaseRecords.CaseRecord;
import org.optr.engine.CurrentCase;
import org.optr.engine.RunId;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases as they went, for auditors and for whoever may see what a case is about. */
@Service
@Transactional(readOnly = true)
public class CaseReplays {

    /** So many events are read at a time. */
    public static final int PAGE = 500;

    private final CaseRecords cases;
    private final CaseEntries entries;
    private final AuditTrail trail;
    private final CurrentCase currentCase;
    private final ObjectProvider<SubjectDirectory> directories;

    CaseReplays(
            CaseRecords cases,
            CaseEntries entries,
            AuditTrail trail,
            CurrentCase currentCase,
            ObjectProvider<SubjectDirectory> directories) {
        this.cases = cases;
        this.entries = entries;
        this.trail = trail;
        this.currentCase = currentCase;
        this.directories = directories;
    }

    /**
     * Returns a page of a case. Who sees it only by their office is put on record.
     *
     * @param page from 0
     * @return nothing for a case that does not exist or that the acting person may not see: the two look alike
     */
    public Optional<CaseReplay> find(RunId run, int page) {
        return cases.find(run)
                .filter(found -> found.subject() == null || trail.maySee(found.subject()))
                .map(found -> replay(found, Math.max(0, page)));
    }

    private CaseReplay replay(CaseRecord found, int page) {
        var about = about(found);
        var read = moments(found, about, page);
        currentCase.within(found.root(), () -> trail.noteReading(about));
        var subjects = new HashMap<SubjectRef, Optional<Subject>>();
        return new CaseReplay(
                cases.course(found.run().id()).orElseThrow(),
                found.root(),
                found.version(),
                subject(found.subject(), subjects),
                page,
                read.subList(0, Math.min(PAGE, read.size())),
                nextAt(read),
                found.linked().stream()
                        .map(other -> new LinkedCase(other.run(), subject(other.subject(), subjects)))
                        .toList());
    }

    /** What is about nothing is told of the process. */
    private static SubjectRef about(CaseRecord found) {
        return found.subject() == null
                ? new SubjectRef(SubjectKind.PROCESS, found.run().process().value())
                : found.subject();
    }

    private List<Moment> moments(CaseRecord found, SubjectRef about, int page) {
        var hidden = trail.hiddenFields(about);
        return entries.oldest(found, about, page * PAGE, PAGE + 1).stream()
                .map(moment -> moment.without(hidden))
                .toList();
    }

    private static @Nullable Instant nextAt(List<Moment> read) {
        return read.size() > PAGE ? read.get(PAGE).at() : null;
    }

    private @Nullable Subject subject(@Nullable SubjectRef ref, Map<SubjectRef, Optional<Subject>> known) {
        return ref == null ? null : known.computeIfAbsent(ref, this::find).orElse(null);
    }

    private Optional<Subject> find(SubjectRef ref) {
        return directories.stream()
                .filter(directory -> directory.kind() == ref.kind())
                .flatMap(directory -> directory.find(ref.id()).stream())
                .findFirst();
    }
}
