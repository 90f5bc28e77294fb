package org.optr.workbench.check;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItemKind;
import org.optr.workbench.check.Mend.Kind;

/** A user task is for somebody, is due some time, and says what kind of work it is. */
final class WorkOfPeople implements Rule {

    private static final List<String> WHO = List.of("assignee", "candidateGroups", "candidateUsers");

    @Override
    public String name() {
        return "work";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all()
                .forEach(drawing -> drawing.nodes("userTask").forEach(task -> check(drawing.at(task), task, report)));
    }

    private static void check(Place place, Node task, Report report) {
        if (WHO.stream().allMatch(who -> Objects.toString(task.camunda(who), "").isBlank())) {
            report.error(place, "check.nobody-asked");
        }
        if (task.camunda("dueDate") == null) {
            report.advice(
                    place.mend(Kind.SET_ATTRIBUTE, "camunda:dueDate", "${workingDaysFrom(3)}"), "check.due-missing");
        }
        checkKind(place, task.property("kind"), report);
        if (task.camunda("candidateGroups") != null && task.attached().stream().noneMatch(Timers::isTimer)) {
            report.advice(place, "check.reminder-missing");
        }
    }

    private static void checkKind(Place place, @Nullable String kind, Report report) {
        if (kind == null) {
            report.advice(place.mend(Kind.SET_PROPERTY, "kind", "work"), "check.kind-missing");
        } else if (!kinds().contains(kind)) {
            report.error(
                    place.mend(
                            Kind.SET_PROPERTY, "kind", Nearest.to(kind, kinds()).orElse("work")),
                    "check.kind-unknown",
                    kind,
                    String.join(", ", kinds()));
        }
    }

    private static List<String> kinds() {
        return Arrays.stream(WorkItemKind.values())
                .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.toList());
    }
}
