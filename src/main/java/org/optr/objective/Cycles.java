package org.optr.objective;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Finds cycles, and the cycles around them. */
@Component
class Cycles {

    private final CycleRepository cycles;

    Cycles(CycleRepository cycles) {
        this.cycles = cycles;
    }

    Optional<CycleSummary> find(CycleId id) {
        return cycles.findById(id).map(Cycle::summary);
    }

    CycleSummary get(CycleId id) {
        return find(id).orElseThrow(() -> new RuleViolation("objective.cycle.gone"));
    }

    List<CycleSummary> all() {
        return cycles.newestFirst().stream().map(Cycle::summary).toList();
    }

    /** Returns a cycle and all that enclose it, from the inside out. */
    Set<CycleId> outwards(CycleId id) {
        var found = new LinkedHashSet<CycleId>();
        @Nullable CycleId next = id;
        while (next != null && found.add(next)) {
            next = find(next).map(CycleSummary::parent).orElse(null);
        }
        return found;
    }
}
