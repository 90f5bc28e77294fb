package org.optr.project;

import org.optr.objective.ObjectiveId;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.Period;

/**
 * Where a project stands and who takes part, without its content.
 *
 * @param leading the objective whose run carries the project
 */
public record ProjectStanding(
        ProjectId id,
        String title,
        ProjectStatus status,
        PersonId manager,
        PersonId sponsor,
        PersonId operationsOwner,
        UnitId unit,
        Period period,
        ObjectiveId leading) {

    static ProjectStanding of(Project project) {
        var draft = project.terms().draft();
        return new ProjectStanding(
                project.id(),
                draft.title(),
                project.status(),
                draft.manager(),
                draft.sponsor(),
                draft.operationsOwner(),
                draft.unit(),
                draft.period(),
                draft.leading());
    }
}
