package org.optr.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessRuns.RunPicture;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.shared.SubjectRef;

/** Cases as history keeps them, finished ones too, for those who may see what a case is about. */
public interface CaseRecords {

    /** Returns nothing for a case that does not exist or that the acting person may not see: the two look alike. */
    Optional<CaseRecord> find(RunId run);

    /** Returns where a run was at a time: what began later is left out, and what ended later is still going on. */
    Optional<RunPicture> picture(RunId run, Instant at);

    /**
     * @param root the outermost run that called this one, or itself
     * @param subject null for a run that is about nothing
     * @param linked the other runs of the same case that the acting person may see, in order of time
     */
    record CaseRecord(RunSummary run, RunId root, @Nullable SubjectRef subject, List<LinkedRun> linked) {

        public CaseRecord {
            linked = List.copyOf(linked);
        }
    }

    record LinkedRun(RunSummary run, @Nullable SubjectRef subject) {}
}
