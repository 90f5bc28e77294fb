package org.optr.audit.replay;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseCourse;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.engine.RunId;
import org.optr.shared.SubjectDirectory.Subject;

/**
 * A case and a page of what happened in it.
 *
 * @param root the outermost run of the case, which entries name
 * @param version of its model
 * @param subject null where the case is about nothing that the acting person may see
 * @param page from 0
 * @param moments of the page, the oldest first
 * @param nextAt when the first event of the next page was; null on the last page
 */
public record CaseReplay(
        CaseCourse course,
        RunId root,
        VersionId version,
        @Nullable Subject subject,
        int page,
        List<Moment> moments,
        @Nullable Instant nextAt,
        List<LinkedCase> linked) {

    public CaseReplay {
        moments = List.copyOf(moments);
        linked = List.copyOf(linked);
    }

    public RunSummary run() {
        return course.run();
    }

    public boolean isLastPage() {
        return nextAt == null;
    }

    /**
     * Returns the time of which a moment shows the case: just before the next event, since what an event caused is written
     * after it. At the last one, that is all there is. The engine keeps milliseconds.
     */
    public Instant until(int moment) {
        var next = moment + 1 < moments.size() ? moments.get(moment + 1).at() : nextAt;
        if (next == null) {
            return Instant.MAX;
        }
        var own = moments.get(moment).at();
        var before = next.truncatedTo(ChronoUnit.MILLIS).minusNanos(1);
        return before.isAfter(own) ? before : own;
    }

    /**
     * Another case of the same tree.
     *
     * @param subject null where it is about nothing that the acting person may see
     */
    public record LinkedCase(RunSummary run, @Nullable Subject subject) {

        /** Returns how it is linked to a case. */
        public Link to(RunSummary other) {
            if (run.id().equals(other.calledBy())) {
                return Link.CALLER;
            }
            return other.id().equals(run.calledBy()) ? Link.CALLED : Link.BESIDE;
        }
    }

    /** How one case is linked to another. */
    public enum Link {
        CALLER,
        CALLED,
        BESIDE
    }
}
