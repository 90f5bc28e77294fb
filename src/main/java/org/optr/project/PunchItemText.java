package org.optr.project;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.shared.FieldChange;

/** Says in words what an item of a punch list contains, for the history; the first line names the item. */
final class PunchItemText {

    /** @param before null for a new item */
    static List<FieldChange> of(@Nullable PunchItemDraft before, PunchItemDraft after) {
        var differences = ProjectText.differences(before == null ? Map.of() : text(before), text(after));
        return Stream.concat(Stream.of(new FieldChange("punch-item", null, after.place())), differences.stream())
                .toList();
    }

    private static Map<String, String> text(PunchItemDraft content) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("place", content.place());
        fields.put("defect", content.defect());
        if (!content.correctiveAction().isEmpty()) {
            fields.put("corrective-action", content.correctiveAction());
        }
        fields.put("severity", FieldChange.key(content.severity()));
        fields.put("due-on", content.dueOn().toString());
        return fields;
    }

    private PunchItemText() {}
}
