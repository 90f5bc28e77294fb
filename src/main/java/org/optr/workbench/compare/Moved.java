package org.optr.workbench.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Which rows stand elsewhere among those that they stand together with in both versions. */
final class Moved {

    private final Set<String> ids = new HashSet<>();

    /**
     * @param before in the ids of today
     * @param row names those that stand together; empty for what has no order
     */
    Moved(List<Item> before, List<Item> after, Function<Item, String> row) {
        var former = rows(before, row);
        rows(after, row).forEach((name, items) -> {
            if (!name.isEmpty()) {
                compare(former.getOrDefault(name, List.of()), items);
            }
        });
    }

    private static Map<String, List<String>> rows(List<Item> items, Function<Item, String> row) {
        return items.stream().collect(groupingBy(row, mapping(Item::id, toList())));
    }

    private void compare(List<String> before, List<String> after) {
        var then = common(before, after);
        var now = common(after, before);
        var stayed = LongestRun.stayed(then, now);
        now.stream().filter(id -> !stayed.contains(id)).forEach(ids::add);
    }

    private static List<String> common(List<String> row, List<String> other) {
        var known = new HashSet<>(other);
        return row.stream().filter(known::contains).toList();
    }

    boolean contains(String id) {
        return ids.contains(id);
    }
}
