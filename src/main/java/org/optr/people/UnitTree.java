package org.optr.people;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts units in the order of the tree. */
final class UnitTree {

    /** Returns parents before their children and keeps the given order among siblings. */
    static List<UnitSummary> topDown(List<UnitSummary> units) {
        var byParent = units.stream().collect(groupingBy(unit -> Optional.ofNullable(unit.parent())));
        var ordered = new ArrayList<UnitSummary>(units.size());
        addBelow(Optional.empty(), byParent, ordered);
        return ordered;
    }

    /** Returns the unit and all units below it; the given ones must be in the order of {@link #topDown}. */
    static Set<UnitId> below(UnitId top, List<UnitSummary> units) {
        var found = new LinkedHashSet<>(Set.of(top));
        for (var unit : units) {
            if (found.contains(unit.parent())) {
                found.add(unit.id());
            }
        }
        return found;
    }

    private static void addBelow(
            Optional<UnitId> parent, Map<Optional<UnitId>, List<UnitSummary>> byParent, List<UnitSummary> ordered) {
        for (var unit : byParent.getOrDefault(parent, List.of())) {
            ordered.add(unit);
            addBelow(Optional.of(unit.id()), byParent, ordered);
        }
    }

    private UnitTree() {}
}
