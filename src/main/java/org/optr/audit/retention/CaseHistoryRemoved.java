package org.optr.audit.retention;

import java.time.Instant;
import java.util.List;
import org.optr.engine.CaseRemovals.RemovedHistory;
import org.optr.shared.DomainEvent;
import org.optr.shared.FieldChange;
import org.optr.shared.SubjectRef;

/**
 * The history that the engine had of a case is gone, by a retention period. The entry of this event tells it from a history that
 * somebody has deleted.
 */
record CaseHistoryRemoved(
        SubjectRef subject, String root, String process, Instant endedAt, RetentionPeriod period, RemovedHistory gone)
        implements DomainEvent {

    @Override
    public List<FieldChange> changes() {
        return List.of(
                new FieldChange("removed-case", root, null),
                new FieldChange("removed-process", null, process),
                new FieldChange("removed-ended", null, endedAt.toString()),
                new FieldChange("removed-period", null, period.toString()),
                new FieldChange("removed-runs", Long.toString(gone.runs()), "0"),
                new FieldChange("removed-steps", Long.toString(gone.steps()), "0"),
                new FieldChange("removed-work-items", Long.toString(gone.workItems()), "0"),
                new FieldChange("removed-values", Long.toString(gone.values()), "0"),
                new FieldChange("removed-decisions", Long.toString(gone.decisions()), "0"),
                new FieldChange("removed-operations", Long.toString(gone.operations()), "0"),
                new FieldChange("removed-rows", Long.toString(gone.rows()), "0"));
    }
}
