package org.optr.audit.replay;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.audit.AuditRecord;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.shared.SubjectDirectory.Subject;

/**
 * A case and all that happened in it.
 *
 * @param subject null where the case is about nothing that the acting person may see
 * @param moments the oldest first
 * @param whole whether these are all; otherwise they are the first ones
 */
public record CaseReplay(
        RunSummary run, @Nullable Subject subject, List<AuditRecord> moments, boolean whole, List<LinkedCase> linked) {

    public CaseReplay {
        moments = List.copyOf(moments);
        linked = List.copyOf(linked);
    }

    /** Returns until when the engine's part of a moment counts: at the last one, all there is. */
    public Instant until(int moment) {
        return whole && moment == moments.size() - 1 ? Instant.MAX : moments.get(moment).at();
    }

    /** @param subject null where it is about nothing that the acting person may see */
    public record LinkedCase(RunSummary run, @Nullable Subject subject) {}
}
