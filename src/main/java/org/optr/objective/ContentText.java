package org.optr.objective;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.shared.FieldChange;

/** Says in words what an objective and a key result contain; what is not there is left out. */
final class ContentText {

    static Map<String, String> of(ObjectiveDraft draft, Labels labels) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", draft.title());
        put(fields, "why", draft.why());
        fields.put("level", FieldChange.key(draft.level()));
        fields.put("unit", labels.unit(draft.unit()));
        fields.put("cycle", labels.cycle(draft.cycle()));
        put(fields, "parent", draft.parent() == null ? null : labels.objective(draft.parent()));
        put(fields, "waiver", draft.waiver());
        fields.put("owner", labels.person(draft.owner()));
        fields.put("commitment", FieldChange.key(draft.commitment()));
        put(fields, "collaborators", labels.people(draft.collaborators()));
        put(fields, "stakeholders", labels.people(draft.stakeholders()));
        return fields;
    }

    static Map<String, String> of(KeyResultDraft draft, Labels labels) {
        var fields = new LinkedHashMap<String, String>();
        var metric = draft.metric();
        fields.put("title", draft.title());
        fields.put("metric-type", FieldChange.key(metric.type()));
        put(fields, "metric-unit", metric.unit());
        put(fields, "baseline", plain(metric.start()));
        put(fields, "target", plain(metric.target()));
        put(fields, "band-low", plain(metric.low()));
        put(fields, "band-high", plain(metric.high()));
        put(
                fields,
                "milestones",
                draft.milestones().stream().map(ContentText::text).collect(Collectors.joining("\n")));
        put(fields, "due-on", draft.dueOn() == null ? null : draft.dueOn().toString());
        put(fields, "owner", draft.owner() == null ? null : labels.person(draft.owner()));
        fields.put("weight", draft.weight().toPlainString());
        return fields;
    }

    private static String text(Milestone milestone) {
        return "%s %s (%s)"
                .formatted(
                        milestone.done() ? "☑" : "☐",
                        milestone.title(),
                        milestone.weight().toPlainString());
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static void put(Map<String, String> fields, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            fields.put(name, text);
        }
    }

    private ContentText() {}
}
