package org.optr.workbench;

import org.optr.engine.ProcessRuns;
import org.springframework.stereotype.Component;

/** Runs of {@code process-change} that wait for an author who goes another way. */
@Component
class WaitingRuns {

    private final ProcessRuns runs;

    WaitingRuns(ProcessRuns runs) {
        this.runs = runs;
    }

    void end(DraftId draft, String reason) {
        runs.of(ProcessChanges.subject(draft)).stream()
                .filter(run -> run.endedAt() == null)
                .forEach(run -> runs.cancel(run.id(), reason));
    }
}
