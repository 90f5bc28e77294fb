package org.optr.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.shared.FieldChange;

/** Says in words what became of a part of a plan, for the history; the first line names the part. */
final class PlanText {

    /** @param before null for a new milestone */
    static List<FieldChange> changes(@Nullable Milestone before, Milestone after) {
        return changes("milestone", after.title(), before == null ? Map.of() : text(before), text(after));
    }

    /** @param before null for a new deliverable */
    static List<FieldChange> changes(@Nullable Deliverable before, Deliverable after, Labels labels) {
        return changes(
                "deliverable", after.title(), before == null ? Map.of() : text(before, labels), text(after, labels));
    }

    private static List<FieldChange> changes(
            String part, String title, Map<String, String> before, Map<String, String> after) {
        var differences = ProjectText.differences(before, after);
        return Stream.concat(Stream.of(new FieldChange(part, null, title)), differences.stream())
                .toList();
    }

    private static Map<String, String> text(Milestone milestone) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", milestone.title());
        fields.put("due-on", milestone.dueOn().toString());
        return fields;
    }

    private static Map<String, String> text(Deliverable deliverable, Labels labels) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", deliverable.title());
        if (!deliverable.acceptanceCriteria().isEmpty()) {
            fields.put("acceptance-criteria", deliverable.acceptanceCriteria());
        }
        fields.put("owner", labels.person(deliverable.owner()));
        fields.put("due-on", deliverable.dueOn().toString());
        return fields;
    }

    private PlanText() {}
}
