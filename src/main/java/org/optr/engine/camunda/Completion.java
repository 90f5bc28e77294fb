package org.optr.engine.camunda;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionCheck;
import org.optr.engine.WorkItemId;
import org.optr.engine.camunda.EngineEvents.WorkItemCompleted;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Completes a work item: checked, recorded and announced before the engine moves on, since what follows looks at the record. */
@Component
class Completion {

    private final Access access;
    private final CurrentPerson currentPerson;
    private final ObjectProvider<SubmissionCheck> check;
    private final StepRecords records;
    private final ProcessData processData;
    private final Announcements announcements;
    private final ParallelItems parallel;
    private final TaskService tasks;
    private final Clock clock;

    Completion(
            Access access,
            CurrentPerson currentPerson,
            ObjectProvider<SubmissionCheck> check,
            StepRecords records,
            ProcessData processData,
            Announcements announcements,
            ParallelItems parallel,
            TaskService tasks,
            Clock clock) {
        this.access = access;
        this.currentPerson = currentPerson;
        this.check = check;
        this.records = records;
        this.processData = processData;
        this.announcements = announcements;
        this.parallel = parallel;
        this.tasks = tasks;
        this.clock = clock;
    }

    void complete(WorkItemId id, Map<String, @Nullable Object> submitted) {
        var open = access.toWork(id);
        var item = open.item();
        var person = currentPerson.id();
        var mine = access.isHis(person, item);
        var onBehalfOf = mine && !person.equals(item.assignee()) ? item.assignee() : null;
        var accepted = check.getObject().accept(item, submitted);
        records.write(StepRecord.done(item, person, onBehalfOf, text(accepted.get("outcome")), clock.instant()));
        announcements.workItem(WorkItemCompleted::new, item, changes(accepted, onBehalfOf));
        parallel.tellOfSeparation(open);
        if (!mine) {
            tasks.setAssignee(id.value(), person.toString());
        }
        tasks.complete(id.value(), processData.of(open.step(), accepted));
    }

    private Stream<FieldChange> changes(Map<String, @Nullable Object> accepted, @Nullable PersonId onBehalfOf) {
        return Stream.of(
                        FieldChange.of("outcome", null, text(accepted.get("outcome"))),
                        FieldChange.of("comment", null, text(accepted.get("comment"))),
                        announcements.person("onBehalfOf", null, onBehalfOf))
                .flatMap(change -> change);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }
}
