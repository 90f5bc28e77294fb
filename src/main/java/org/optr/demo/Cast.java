package org.optr.demo;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.demo.Script.DemoCycle;
import org.optr.objective.CycleId;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.Period;

/** Whom and what the script means. */
record Cast(Map<String, UnitId> units, Map<String, PersonId> people, Map<DemoCycle, Cycle> cycles) {

    record Cycle(CycleId id, Period period) {}

    UnitId unit(String name) {
        return known(units.get(name), name);
    }

    PersonId person(String signInName) {
        return known(people.get(signInName), signInName);
    }

    Set<PersonId> persons(Collection<String> signInNames) {
        return signInNames.stream().map(this::person).collect(Collectors.toSet());
    }

    Cycle cycle(DemoCycle cycle) {
        return known(cycles.get(cycle), cycle.name());
    }

    private static <T> T known(@Nullable T found, String name) {
        return Objects.requireNonNull(found, () -> "The script does not know " + name);
    }
}
