package org.optr.project;

import java.util.Collection;
import java.util.stream.Collectors;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveLink;
import org.optr.objective.ObjectiveLinks;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.UnitId;
import org.optr.people.UnitSummary;
import org.springframework.stereotype.Component;

/** Names from the organisation and from the objectives that the acting person may see. */
@Component
class ProjectLabels implements Labels {

    private final People people;
    private final ObjectiveLinks objectives;

    ProjectLabels(People people, ObjectiveLinks objectives) {
        this.people = people;
        this.objectives = objectives;
    }

    @Override
    public String person(PersonId id) {
        return people.find(id).map(PersonSummary::name).orElseGet(id::toString);
    }

    @Override
    public String unit(UnitId id) {
        return people.unit(id).map(UnitSummary::name).orElseGet(id::toString);
    }

    @Override
    public String objectives(Collection<ObjectiveId> ids) {
        return objectives.of(ids).values().stream()
                .map(ObjectiveLink::title)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
