package org.optr.project;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveLinks;
import org.optr.people.CurrentPerson;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Puts together what a project's page shows to the acting person. */
@Component
class ProjectPages {

    private final ObjectiveLinks objectives;
    private final MoneySights sights;
    private final PlanParts planParts;
    private final CurrentPerson currentPerson;

    ProjectPages(ObjectiveLinks objectives, MoneySights sights, PlanParts planParts, CurrentPerson currentPerson) {
        this.objectives = objectives;
        this.sights = sights;
        this.planParts = planParts;
        this.currentPerson = currentPerson;
    }

    ProjectPage page(Project project) {
        var content = project.terms().draft();
        var course = project.course();
        var plan = project.plan();
        var rights = project.rights();
        var me = currentPerson.inWhoseName();
        return new ProjectPage(
                project.id(),
                project.version(),
                content.title(),
                content.purpose(),
                course.status(),
                path(project),
                content.leading(),
                content.supports(),
                objectives.of(pointedAt(content)),
                content.unit(),
                content.manager(),
                content.sponsor(),
                content.operationsOwner(),
                project.proposer(),
                content.period(),
                project.businessCase().justification(),
                sights.reads(project) ? Optional.of(money(project)) : Optional.empty(),
                plan.milestones(),
                plan.deliverables(),
                plan.baselines().stream().map(BaselineRecord::withoutMoney).toList(),
                course.round(),
                course.answers(),
                missing(project),
                course.cancelReason(),
                rights.mayPropose(me),
                rights.mayPlan(me),
                rights.mayCancel(me));
    }

    private List<MissingFact> missing(Project project) {
        var parts =
                project.status() == ProjectStatus.PLANNING ? planParts.missing(project.id()) : List.<MissingFact>of();
        return Stream.concat(project.missing().stream(), parts.stream()).toList();
    }

    /** Returns the path from the top objective down, the project last. */
    List<PathPart> path(Project project) {
        var self = new PathPart(ref(project.id()), project.terms().title());
        var above = objectives.path(project.terms().leading());
        return Stream.concat(above.stream(), Stream.of(self)).toList();
    }

    static SubjectRef ref(ProjectId id) {
        return new SubjectRef(SubjectKind.PROJECT, id.toString());
    }

    /** Returns the objective whose run carries the project. */
    static SubjectRef carrier(Project project) {
        return new SubjectRef(SubjectKind.OBJECTIVE, project.terms().leading().toString());
    }

    private static Set<ObjectiveId> pointedAt(ProjectDraft content) {
        var all = new HashSet<>(content.supports());
        all.add(content.leading());
        return all;
    }

    private static ProjectMoney money(Project project) {
        var businessCase = project.businessCase();
        return new ProjectMoney(
                project.terms().budget(),
                businessCase.discountRate(),
                businessCase.cashFlows(),
                project.plan().baselines().stream()
                        .collect(Collectors.toMap(BaselineRecord::number, baseline -> baseline.content()
                                .budget())));
    }
}
