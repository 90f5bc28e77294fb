package org.optr.workbench.compare;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Which elements of two versions are the same: those of one id, and those that only got another one. */
final class Matching {

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Item> removed;
    private final List<Item> added;

    Matching(List<Item> before, List<Item> after) {
        var byId = before.stream()
                .collect(toMap(Item::id, Function.identity(), (first, second) -> first, LinkedHashMap::new));
        added = new ArrayList<>();
        for (var item : after) {
            var former = byId.remove(item.id());
            if (former == null) {
                added.add(item);
            } else {
                pairs.add(new Pair(former, item));
            }
        }
        removed = new ArrayList<>(byId.values());
    }

    /** Takes elements for the same that alone have the same signature; an empty one is none. */
    void match(Function<Item, String> ofFormer, Function<Item, String> ofPresent) {
        var former = removed.stream().collect(groupingBy(ofFormer));
        var present = added.stream().collect(groupingBy(ofPresent));
        Set<Item> matched = Collections.newSetFromMap(new IdentityHashMap<>());
        former.forEach((signature, items) -> {
            var same = present.getOrDefault(signature, List.of());
            if (!signature.isEmpty() && items.size() == 1 && same.size() == 1) {
                pairs.add(new Pair(items.get(0), same.get(0)));
                matched.addAll(items);
                matched.addAll(same);
            }
        });
        removed.removeIf(matched::contains);
        added.removeIf(matched::contains);
    }

    List<Pair> pairs() {
        return pairs;
    }

    List<Item> added() {
        return added;
    }

    List<Item> removed() {
        return removed;
    }

    /** Returns the present id of each element that was renamed, by its former one. */
    Map<String, String> renamed() {
        return pairs.stream().filter(Pair::isRenamed).collect(toMap(pair -> pair.before.id(), pair -> pair.after.id()));
    }

    /** An element then and now. */
    record Pair(Item before, Item after) {

        boolean isRenamed() {
            return !Objects.equals(before.id(), after.id());
        }
    }
}
