package org.optr.objective;

import java.util.Collection;
import java.util.stream.Collectors;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.UnitId;
import org.optr.people.UnitSummary;
import org.springframework.stereotype.Component;

/** Names from the organisation and the module's own tables. */
@Component
class KnownLabels implements Labels {

    private final People people;
    private final Cycles cycles;
    private final ObjectiveRepository objectives;

    KnownLabels(People people, Cycles cycles, ObjectiveRepository objectives) {
        this.people = people;
        this.cycles = cycles;
        this.objectives = objectives;
    }

    @Override
    public String person(PersonId id) {
        return people.find(id).map(PersonSummary::name).orElseGet(id::toString);
    }

    @Override
    public String people(Collection<PersonId> ids) {
        return ids.isEmpty()
                ? ""
                : people.find(ids).values().stream()
                        .map(PersonSummary::name)
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    @Override
    public String unit(UnitId id) {
        return people.unit(id).map(UnitSummary::name).orElseGet(id::toString);
    }

    @Override
    public String cycle(CycleId id) {
        return cycles.find(id).map(CycleSummary::name).orElseGet(id::toString);
    }

    @Override
    public String objective(ObjectiveId id) {
        return objectives.titleOf(id).orElseGet(id::toString);
    }
}
