package org.optr.demo;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.demo.Script.Move;
import org.optr.engine.OpenWorkItems;
import org.optr.engine.OpenWorkItems.OpenWorkItem;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.shared.SubjectRef;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Answers work items as the acting person of the script would in the inbox. */
@Component
@Profile("demo")
class DemoDesk {

    private static final int MOST_OPEN = 1_000;

    private final OpenWorkItems open;
    private final WorkItems workItems;
    private final People people;
    private final CurrentPerson currentPerson;

    DemoDesk(OpenWorkItems open, WorkItems workItems, People people, CurrentPerson currentPerson) {
        this.open = open;
        this.workItems = workItems;
        this.people = people;
        this.currentPerson = currentPerson;
    }

    void answer(SubjectRef subject, Move move) {
        var waiting = open.after(null, MOST_OPEN).stream()
                .map(OpenWorkItem::item)
                .filter(item -> item.step().equals(move.step()) && subject.equals(item.subject()) && mine(item))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing to do for " + move));
        Map<String, @Nullable Object> submitted = new HashMap<>();
        submitted.put("outcome", move.outcome());
        if (move.comment() != null) {
            submitted.put("comment", move.comment());
        }
        workItems.complete(waiting.id(), submitted);
    }

    private boolean mine(WorkItem item) {
        var me = currentPerson.id();
        return item.assignee() == null
                ? item.candidates().contains(me) || !Collections.disjoint(item.groups(), people.groupsOf(me))
                : item.assignee().equals(me);
    }
}
