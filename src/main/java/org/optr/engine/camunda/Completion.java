package org.optr.engine.camunda;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionCheck;
import org.optr.engine.SubmissionCheck.Accepted;
import org.optr.engine.camunda.EngineEvents.WorkItemCompleted;
import org.optr.people.CurrentPerson;
import org.optr.shared.FieldChange;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Completes a work item: checked, recorded and announced before the engine moves on, since what follows looks at the record. */
@Component
class Completion {

    private final CurrentPerson currentPerson;
    private final ObjectProvider<SubmissionCheck> check;
    private final StepRecords records;
    private final ProcessData processData;
    private final Announcements announcements;
    private final ParallelItems parallel;
    private final TaskService tasks;
    private final Clock clock;

    Completion(
            CurrentPerson currentPerson,
            ObjectProvider<SubmissionCheck> check,
            StepRecords records,
            ProcessData processData,
            Announcements announcements,
            ParallelItems parallel,
            TaskService tasks,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.check = check;
        this.records = records;
        this.processData = processData;
        this.announcements = announcements;
        this.parallel = parallel;
        this.tasks = tasks;
        this.clock = clock;
    }

    void complete(Permit permit, Map<String, @Nullable Object> submitted) {
        var item = permit.item();
        var accepted = check.getObject().accept(item, submitted);
        var outcome = text(accepted.values().get("outcome"));
        var absent = currentPerson.onBehalfOf().orElse(null);
        records.write(StepRecord.done(item, currentPerson.id(), absent, outcome, accepted.openedAt(), clock.instant()));
        announcements.workItem(WorkItemCompleted::new, permit.open(), accepted.evidence(), changes(accepted, outcome));
        parallel.tellOfSeparation(permit.open());
        if (!permit.isClaimed()) {
            tasks.setAssignee(item.id().value(), permit.inWhoseName().toString());
        }
        tasks.complete(item.id().value(), processData.of(permit.open().step(), accepted.values()));
    }

    private static Stream<FieldChange> changes(Accepted accepted, @Nullable String outcome) {
        return Stream.of(
                        Stream.ofNullable(outcome)
                                .map(code -> new FieldChange("outcome", null, code, accepted.outcome())),
                        FieldChange.of("comment", null, text(accepted.values().get("comment"))),
                        FieldChange.of("form-opened", null, accepted.openedAt()))
                .flatMap(changes -> changes);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value instanceof String text && !text.isBlank() ? text : null;
    }
}
