package org.optr.audit.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.audit.AuditRecord;
import org.optr.audit.AuditTrail;
import org.optr.audit.replay.CaseReplay.LinkedCase;
import org.optr.engine.CaseRecords;
import org.optr.engine.CaseRecords.CaseRecord;
import org.optr.engine.ProcessRuns.RunPicture;
import org.optr.engine.RunId;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cases as they went, for auditors and for whoever may see what a case is about. */
@Service
@Transactional(readOnly = true)
public class CaseReplays {

    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");
    private static final int MOST = 1000;
    /** The engine keeps milliseconds and writes its start a little after, its end a little before the entry about it. */
    private static final Duration AROUND = Duration.ofSeconds(1);

    private final CaseRecords cases;
    private final CaseEntries entries;
    private final AuditTrail trail;
    private final ObjectProvider<SubjectDirectory> directories;

    CaseReplays(
            CaseRecords cases, CaseEntries entries, AuditTrail trail, ObjectProvider<SubjectDirectory> directories) {
        this.cases = cases;
        this.entries = entries;
        this.trail = trail;
        this.directories = directories;
    }

    /** Returns nothing for a case that does not exist or that the acting person may not see: the two look alike. */
    public Optional<CaseReplay> find(RunId run) {
        return visible(run).map(this::replay);
    }

    /** Returns where the case was at one of its moments. */
    public Optional<RunPicture> picture(CaseReplay replay, int moment) {
        var run = replay.run().id();
        return visible(run).flatMap(found -> cases.picture(run, replay.until(moment)));
    }

    private Optional<CaseRecord> visible(RunId run) {
        return cases.find(run).filter(found -> found.subject() == null || trail.maySee(found.subject()));
    }

    private CaseReplay replay(CaseRecord found) {
        var moments = found.subject() == null ? List.<AuditRecord>of() : moments(found, found.subject());
        var linked = found.linked().stream()
                .map(other -> new LinkedCase(other.run(), subject(other.subject())))
                .toList();
        return new CaseReplay(
                found.run(),
                subject(found.subject()),
                moments.subList(0, Math.min(MOST, moments.size())),
                moments.size() <= MOST,
                linked);
    }

    private List<AuditRecord> moments(CaseRecord found, SubjectRef subject) {
        var hidden = trail.hiddenFields(subject);
        var ended = found.run().endedAt();
        var from = found.run().startedAt().minus(AROUND);
        var until = ended == null ? FAR : ended.plus(AROUND);
        return entries.oldest(found.root(), subject, from, until, MOST + 1).stream()
                .map(entry -> entry.without(hidden))
                .toList();
    }

    private @Nullable Subject subject(@Nullable SubjectRef ref) {
        return ref == null
                ? null
                : directories.stream()
                        .filter(directory -> directory.kind() == ref.kind())
                        .flatMap(directory -> directory.find(ref.id()).stream())
                        .findFirst()
                        .orElse(null);
    }
}
