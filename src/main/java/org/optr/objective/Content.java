package org.optr.objective;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.objective.ContentChange.Kind;

/**
 * What an objective said at one moment, in words: the base of "what changed".
 *
 * @param fields by name, in the order of the page
 * @param keyResults by id, in their order
 */
record Content(Map<String, String> fields, Map<String, KeyResultContent> keyResults) {

    static final Content NOTHING = new Content(Map.of(), Map.of());

    /** What a key result said. */
    record KeyResultContent(String title, Map<String, String> fields) {

        static KeyResultContent of(KeyResultDraft draft, Labels labels) {
            return new KeyResultContent(draft.title(), ContentText.of(draft, labels));
        }
    }

    static Content of(ObjectiveDraft draft, List<KeyResult> keyResults, Labels labels) {
        var contents = new LinkedHashMap<String, KeyResultContent>();
        keyResults.forEach(
                keyResult -> contents.put(keyResult.id().toString(), KeyResultContent.of(keyResult.content(), labels)));
        return new Content(ContentText.of(draft, labels), contents);
    }

    /** Returns the differences, fields of the objective first. */
    List<ContentChange> changesSince(Content before) {
        var changes = new ArrayList<>(differences(Kind.FIELD_CHANGED, "", before.fields, fields));
        union(before.keyResults, keyResults)
                .flatMap(id -> changes(before.keyResults.get(id), keyResults.get(id)).stream())
                .forEach(changes::add);
        return changes;
    }

    private static List<ContentChange> changes(@Nullable KeyResultContent before, @Nullable KeyResultContent after) {
        if (before == null) {
            return List.of(new ContentChange(
                    Kind.KEY_RESULT_ADDED,
                    "",
                    "key-result",
                    null,
                    Objects.requireNonNull(after).title()));
        }
        if (after == null) {
            return List.of(new ContentChange(Kind.KEY_RESULT_REMOVED, "", "key-result", before.title(), null));
        }
        return differences(Kind.KEY_RESULT_CHANGED, before.title(), before.fields(), after.fields());
    }

    static List<ContentChange> differences(
            Kind kind, String keyResult, Map<String, String> before, Map<String, String> after) {
        return union(before, after)
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> new ContentChange(kind, keyResult, field, before.get(field), after.get(field)))
                .toList();
    }

    private static <T> Stream<String> union(Map<String, T> first, Map<String, T> second) {
        var keys = new LinkedHashSet<>(first.keySet());
        keys.addAll(second.keySet());
        return keys.stream();
    }
}
