package org.optr.audit.figures;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.optr.engine.FinishedCases.Stay;
import org.optr.engine.FinishedCases.StayKind;

/**
 * The way of a case through its steps, in the order in which it entered them. Several instances of a step, or of a part of the
 * model, are one entry as long as they belong to the same round: only to come back makes another.
 *
 * @param legs entries into steps where time passes; parts of the model are no steps
 */
record CasePath(List<Leg> legs) {

    /** @param stays in the order in which they began */
    static CasePath of(List<Stay> stays) {
        Map<String, Stay> byId = new HashMap<>();
        stays.forEach(stay -> byId.put(stay.id(), stay));
        Map<String, String> places = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        Map<String, Leg> legs = new LinkedHashMap<>();
        for (var stay : outerFirst(stays, byId)) {
            places.put(stay.id(), place(stay, byId, places, times));
        }
        for (var stay : stays) {
            if (isStep(stay)) {
                var place = places.getOrDefault(stay.id(), stay.id());
                var before = legs.putIfAbsent(place, new Leg(stay));
                if (before != null) {
                    before.add(stay);
                }
            }
        }
        return new CasePath(List.copyOf(legs.values()));
    }

    /** Tells stays apart by how often their element was entered within what is around it, but not instances of one round. */
    private static String place(
            Stay stay, Map<String, Stay> byId, Map<String, String> places, Map<String, Integer> times) {
        var around = byId.get(stay.parent());
        var outside = places.getOrDefault(stay.parent(), "");
        if (around != null && around.kind() == StayKind.INSTANCES) {
            return outside + "/*";
        }
        var time = times.merge(stay.parent() + "/" + stay.element(), 1, Integer::sum);
        return outside + "/" + stay.element() + "#" + time;
    }

    /** What is around a stay may have begun at the same moment. */
    private static List<Stay> outerFirst(List<Stay> stays, Map<String, Stay> byId) {
        return stays.stream().collect(groupingBy(stay -> depth(stay, byId), TreeMap::new, toList())).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private static int depth(Stay stay, Map<String, Stay> byId) {
        var depth = 0;
        for (var at = byId.get(stay.parent()); at != null && depth < byId.size(); at = byId.get(at.parent())) {
            depth++;
        }
        return depth;
    }

    private static boolean isStep(Stay stay) {
        return stay.kind() != StayKind.PART && stay.kind() != StayKind.INSTANCES;
    }

    /** Returns the entries into each step, in the order of the first. */
    Map<String, List<Leg>> bySteps() {
        return legs.stream().collect(groupingBy(Leg::step, LinkedHashMap::new, toList()));
    }

    /** Returns what the case did before an entry: what ended last before it, or else the entry before it. */
    Leg before(int entry) {
        var found = legs.get(entry - 1);
        var start = legs.get(entry).from();
        var ended = legs.subList(0, entry).stream()
                .filter(leg -> !leg.until().isAfter(start))
                .reduce((one, next) -> next.until().isBefore(one.until()) ? one : next);
        return ended.orElse(found);
    }

    List<String> steps() {
        return legs.stream().map(Leg::step).toList();
    }
}
