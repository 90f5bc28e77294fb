package org.optr.demo;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.demo.Script.Move;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.OpenWorkItems.OpenWorkItem;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.objective.ObjectiveId;
import org.optr.people.CurrentPerson;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Answers work items as the acting person of the script would in the inbox. */
@Component
@Profile("demo")
class DemoDesk {

    private static final int MOST_OPEN = 1_000;

    private final OpenWorkItems open;
    private final WorkItems workItems;
    private final CurrentPerson currentPerson;

    DemoDesk(OpenWorkItems open, WorkItems workItems, CurrentPerson currentPerson) {
        this.open = open;
        this.workItems = workItems;
        this.currentPerson = currentPerson;
    }

    void answer(ObjectiveId objective, Move move) {
        var item = open.after(null, MOST_OPEN).stream()
                .map(OpenWorkItem::item)
                .filter(candidate ->
                        candidate.step().equals(move.step()) && isAbout(candidate, objective) && mine(candidate))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing to do for " + move));
        Map<String, @Nullable Object> submitted = new HashMap<>();
        submitted.put("outcome", move.outcome());
        if (move.comment() != null) {
            submitted.put("comment", move.comment());
        }
        workItems.complete(item.id(), submitted);
    }

    private static boolean isAbout(WorkItem item, ObjectiveId objective) {
        return item.subject() != null && item.subject().id().equals(objective.toString());
    }

    private boolean mine(WorkItem item) {
        return item.assignee() == null || item.assignee().equals(currentPerson.id());
    }
}
