package org.optr.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseCourse.PastItem;
import org.optr.engine.DeployedForms.DeployedForm;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.shared.SubjectRef;

/** Cases as history keeps them, finished ones too, for those who may see what a case is about. */
public interface CaseRecords {

    /** Returns nothing for a case that does not exist or that the acting person may not see: the two look alike. */
    Optional<CaseRecord> find(RunId run);

    /** Returns the way of a run; nothing as {@link #find}. */
    Optional<CaseCourse> course(RunId run);

    /** Returns the form of a step in the version of that time. It knows no reader. */
    Optional<DeployedForm> form(PastItem item);

    /** Returns the plain variables that a step of a run could read at a time. It knows no reader. */
    Map<String, @Nullable Object> known(RunId run, PastItem item, Instant at);

    /**
     * @param version that it follows now, or followed to its end
     * @param root the outermost run that called this one, or itself
     * @param subject null for a run that is about nothing
     * @param linked the other runs of the same case that the acting person may see, in order of time
     */
    record CaseRecord(
            RunSummary run, VersionId version, RunId root, @Nullable SubjectRef subject, List<LinkedRun> linked) {

        public CaseRecord {
            linked = List.copyOf(linked);
        }
    }

    record LinkedRun(RunSummary run, @Nullable SubjectRef subject) {}
}
