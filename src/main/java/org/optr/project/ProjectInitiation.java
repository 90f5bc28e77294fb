package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import org.optr.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process {@code project-initiation} does with a project, step by step, as the person whose work item was completed
 * or as OPTR itself. A command that repeats what is done already changes nothing.
 */
@Service
@Transactional
public class ProjectInitiation {

    private final PlanParts planParts;
    private final ProjectDesk desk;

    ProjectInitiation(PlanParts planParts, ProjectDesk desk) {
        this.planParts = planParts;
        this.desk = desk;
    }

    /** Returns what the decision tables ask, to those who may see the project's money. */
    @Transactional(readOnly = true)
    public ProjectFacts factsFor(ProjectId id) {
        var project = desk.get(id);
        require(desk.seesMoney(project), "project.money.closed");
        return ProjectFacts.of(project);
    }

    /** Opens a round. Refused with the first missing fact. */
    public void submitBusinessCase(ProjectId id) {
        desk.publish(desk.get(id).submitBusinessCase(desk.me(), desk.now()));
    }

    /** Sends the business case back to who writes it. */
    public void requestChanges(ProjectId id, PersonId by, String comment) {
        desk.publish(decidable(id, by).requestChanges(by, comment, desk.now()));
    }

    /** Notes that somebody who looked into it found the project feasible. */
    public void noteFeasibility(ProjectId id, PersonId by, String comment) {
        desk.publish(decidable(id, by).noteFeasibility(by, comment, desk.now()));
    }

    /** Notes one approver's yes. Nobody approves what they proposed, manage, sponsor or assessed. */
    public void approve(ProjectId id, PersonId by, String comment) {
        desk.publish(decidable(id, by).approve(by, comment, desk.now()));
    }

    public void reject(ProjectId id, PersonId by, String comment) {
        desk.publish(decidable(id, by).reject(by, comment, desk.now()));
    }

    /** Lets the manager plan. Refused without an approval in the current round. */
    public void startPlanning(ProjectId id) {
        desk.publish(desk.get(id).startPlanning(desk.now()));
    }

    /** Opens a round for the plan. Refused with the first missing fact. */
    public void submitPlan(ProjectId id) {
        var submitted = desk.get(id).submitPlan(desk.me(), desk.now());
        if (submitted.isPresent()) {
            MissingFact.requireNone(planParts.missing(id));
        }
        desk.publish(submitted);
    }

    public void requestPlanChanges(ProjectId id, PersonId by, String comment) {
        desk.publish(plannable(id, by).requestPlanChanges(by, comment, desk.now()));
    }

    /** Freezes what was planned and lets the project run. */
    public void takeBaseline(ProjectId id, PersonId by) {
        desk.publish(plannable(id, by).takeBaseline(by, desk.now()));
    }

    public void cancelled(ProjectId id, String reason) {
        desk.publish(desk.get(id).cancel(reason, desk.now()));
    }

    /** Four eyes hold for whom somebody stands in, too. */
    private Project decidable(ProjectId id, PersonId by) {
        var project = desk.asked(id, by);
        project.rights().requireFourEyes(desk.me());
        return project;
    }

    private Project plannable(ProjectId id, PersonId by) {
        var project = desk.asked(id, by);
        project.rights().requireFourEyesOnPlan(desk.me());
        return project;
    }
}
