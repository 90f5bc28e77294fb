package org.optr.workbench.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The facts that differ, taken out one by one by those who can say what they mean. What nobody took is the rest. */
final class FactChanges {

    private final Map<String, FactChange> open = new LinkedHashMap<>();

    FactChanges(Map<String, String> before, Map<String, String> after) {
        after.forEach((key, value) -> compare(key, before.get(key), value));
        before.forEach((key, value) -> compare(key, value, after.get(key)));
    }

    private void compare(String key, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            open.put(key, new FactChange(key, before, after));
        }
    }

    boolean has(String key) {
        return open.containsKey(key);
    }

    Optional<FactChange> take(String key) {
        return Optional.ofNullable(open.remove(key));
    }

    List<FactChange> takeAll(String prefix) {
        var taken = open.values().stream()
                .filter(change -> change.key().startsWith(prefix))
                .toList();
        taken.forEach(change -> open.remove(change.key()));
        return taken;
    }

    List<FactChange> rest() {
        return takeAll("");
    }
}
