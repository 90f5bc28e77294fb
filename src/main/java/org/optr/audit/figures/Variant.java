package org.optr.audit.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * A way through a process: its steps in the order in which cases entered them. What a case did again at once, one step or several,
 * stands there once and is marked, however often it was: the tandem repeats of Bose and van der Aalst, "Abstractions in process
 * mining" (2009). So one case more in a loop makes no new variant.
 */
public record Variant(List<Stop> stops) {

    public Variant {
        stops = List.copyOf(stops);
    }

    /** @param repeated whether it is part of what was done again at once */
    public record Stop(String step, boolean repeated) {}

    static Variant of(List<String> steps) {
        var stops = new ArrayList<>(
                steps.stream().map(step -> new Stop(step, false)).toList());
        for (var length = 1; length <= stops.size() / 2; length++) {
            if (fold(stops, length)) {
                length = 0; // what is shorter now may repeat in another way
            }
        }
        return new Variant(stops);
    }

    /** Whether something of this length stood twice in a row; then it stands there once. */
    private static boolean fold(List<Stop> stops, int length) {
        var folded = false;
        for (var at = 0; at + 2 * length <= stops.size(); ) {
            var once = stops.subList(at, at + length);
            var again = stops.subList(at + length, at + 2 * length);
            if (names(once).equals(names(again))) {
                once.replaceAll(stop -> new Stop(stop.step, true));
                stops.subList(at + length, at + 2 * length).clear();
                folded = true;
            } else {
                at++;
            }
        }
        return folded;
    }

    private static List<String> names(List<Stop> stops) {
        return stops.stream().map(Stop::step).toList();
    }
}
