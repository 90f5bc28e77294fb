package org.optr.task.ui.plan;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.project.ProjectPage;
import org.optr.task.PlannedTask;
import org.optr.task.TaskId;
import org.optr.task.TaskReader;
import org.optr.task.WbsRow;
import org.optr.ui.Formats;

/** Reads a plan again after each change; what does not change with it, names and baseline, only once. */
final class PlanReading {

    private final TaskReader reader;
    private final People people;
    private final Clock clock;
    private final ProjectPage project;
    private final Map<PersonId, PersonSummary> persons = new HashMap<>();
    private final Map<TaskId, PlannedTask> agreed;

    PlanReading(TaskReader reader, People people, Clock clock, ProjectPage project) {
        this.reader = reader;
        this.people = people;
        this.clock = clock;
        this.project = project;
        this.agreed = project.baselines().stream().mapToInt(baseline -> baseline.number()).max().stream()
                .mapToObj(number -> reader.baseline(project.id(), number))
                .flatMap(List::stream)
                .collect(Collectors.toMap(PlannedTask::task, task -> task));
    }

    PlanData read() {
        var wbs = reader.wbs(project.id());
        var unknown = wbs.rows().stream()
                .map(row -> row.content().responsible())
                .filter(Objects::nonNull)
                .filter(person -> !persons.containsKey(person))
                .collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            persons.putAll(people.find(unknown));
        }
        var today = Formats.current().day(clock.instant());
        return PlanData.of(wbs, Map.copyOf(persons), agreed, timeline(wbs.rows()), today);
    }

    private Timeline timeline(List<WbsRow> rows) {
        var period = project.period();
        var timeline = new Timeline(period.startsOn(), period.endsOn());
        for (var row : rows) {
            timeline = timeline.including(row.startsOn()).including(row.dueOn());
        }
        for (var task : agreed.values()) {
            timeline = timeline.including(task.startsOn()).including(task.dueOn());
        }
        return timeline;
    }
}
