package org.optr.project;

import java.util.Map;
import org.optr.engine.ProcessRuns;
import org.optr.shared.FieldChange;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the open change request back when the project is cancelled, so that nobody decides on it any more. */
@Component
class WithdrawChangeOfCancelledProject {

    private final ChangeRequestRepository requests;
    private final ProcessRuns runs;

    WithdrawChangeOfCancelledProject(ChangeRequestRepository requests, ProcessRuns runs) {
        this.requests = requests;
        this.runs = runs;
    }

    @EventListener
    void on(ProjectCancelled event) {
        if (requests.open(event.project().value()).isPresent()) {
            var why = event.changes().stream()
                    .filter(change -> change.field().equals("cancel-reason"))
                    .map(FieldChange::after)
                    .findFirst()
                    .orElse("");
            runs.message("ChangeWithdrawn", event.subject(), Map.of("withdrawReason", why));
        }
    }
}
