package org.optr.task;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.shared.FieldChange;

/** Says in words what a task contains, for the history; what is not there is left out. */
final class TaskText {

    static Map<String, String> of(TaskDraft draft, Labels labels) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", draft.title());
        put(fields, "description", draft.description());
        put(fields, "responsible", draft.responsible() == null ? "" : labels.person(draft.responsible()));
        put(fields, "starts-on", text(draft.startsOn()));
        put(fields, "due-on", text(draft.dueOn()));
        put(fields, "indicator", draft.indicator() == null ? "" : text(draft.indicator()));
        put(fields, "effort-hours", number(draft.effortHours()));
        fields.put("percent-rule", FieldChange.key(draft.rule()));
        put(fields, "work-steps", steps(draft.steps()));
        put(fields, "work-units", number(draft.units()));
        put(fields, "predecessors", predecessors(draft, labels));
        put(fields, "deliverable", draft.deliverable() == null ? "" : labels.deliverable(draft.deliverable()));
        return fields;
    }

    static Map<String, String> of(TaskTerms terms, TaskCourse course) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("percent-done", course.percent().toPlainString());
        put(fields, "work-steps", terms.rule() == PercentRule.WEIGHTED_STEPS ? steps(terms.steps()) : "");
        put(fields, "units-done", number(course.unitsDone()));
        put(fields, "actual", number(course.actual()));
        put(fields, "effort-spent", number(course.effortSpent()));
        put(fields, "note", course.note());
        return fields;
    }

    /** Returns the fields that differ, in the order of their first appearance. */
    static List<FieldChange> differences(Map<String, String> before, Map<String, String> after) {
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .flatMap(field -> FieldChange.of(field, before.get(field), after.get(field)))
                .toList();
    }

    static List<FieldChange> of(Evidence evidence) {
        return Stream.of(
                        FieldChange.of("title", null, evidence.title()),
                        FieldChange.of("link", null, evidence.link().isEmpty() ? null : evidence.link()),
                        FieldChange.of("note", null, evidence.note().isEmpty() ? null : evidence.note()))
                .flatMap(change -> change)
                .toList();
    }

    private static String text(Indicator indicator) {
        var start = indicator.start() == null ? "" : indicator.start().toPlainString() + " ";
        return "%s: %s→ %s %s"
                .formatted(indicator.title(), start, indicator.target().toPlainString(), indicator.unit())
                .strip();
    }

    private static String steps(List<WorkStep> steps) {
        return steps.stream()
                .map(step -> (step.done() ? "☑ " : "☐ ") + step.title() + " · "
                        + step.weight().toPlainString())
                .collect(Collectors.joining("\n"));
    }

    private static String predecessors(TaskDraft draft, Labels labels) {
        return draft.dependencies().stream()
                .map(dependency -> labels.task(dependency.predecessor())
                        + (dependency.lagDays() == 0 ? "" : " + " + dependency.lagDays()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.toPlainString();
    }

    private static void put(Map<String, String> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    private TaskText() {}
}
