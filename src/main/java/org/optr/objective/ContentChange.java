package org.optr.objective;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.shared.FieldChange;

/**
 * One difference between two states of an objective.
 *
 * @param keyResult title before, of the key result that changed; empty for the objective's own fields
 * @param field as in the bundles under {@code field.<field>}
 * @param before null where there was none
 * @param after null where there is none any more
 */
public record ContentChange(
        Kind kind, String keyResult, String field, @Nullable String before, @Nullable String after) {

    /** What was done to it. */
    public enum Kind {
        FIELD_CHANGED,
        KEY_RESULT_ADDED,
        KEY_RESULT_CHANGED,
        KEY_RESULT_REMOVED
    }

    FieldChange asFieldChange() {
        return new FieldChange(field, before, after);
    }

    static List<FieldChange> asFieldChanges(List<ContentChange> changes) {
        return changes.stream().map(ContentChange::asFieldChange).toList();
    }
}
