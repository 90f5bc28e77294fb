package org.optr.audit.figures;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.optr.engine.FinishedCases.Stay;

/** One entry of a case into a step. What several people were asked there in one round belongs together. */
final class Leg {

    private final List<Stay> stays = new ArrayList<>();

    Leg(Stay first) {
        stays.add(first);
    }

    void add(Stay stay) {
        stays.add(stay);
    }

    List<Stay> stays() {
        return stays;
    }

    String step() {
        return stays.get(0).element();
    }

    Instant from() {
        return stays.get(0).enteredAt();
    }

    Instant until() {
        return stays.stream().map(Stay::leftAt).max(naturalOrder()).orElseThrow();
    }
}
