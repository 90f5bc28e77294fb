package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.util.Optional;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process {@code project-initiation} does with a project, step by step, as the person whose work item was completed
 * or as OPTR itself. A command that repeats what is done already changes nothing.
 */
@Service
@Transactional
public class ProjectInitiation {

    private final ProjectRepository projects;
    private final MoneySights sights;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectInitiation(
            ProjectRepository projects,
            MoneySights sights,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.sights = sights;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Returns what the decision tables ask, to those who may see the project's money. */
    @Transactional(readOnly = true)
    public ProjectFacts factsFor(ProjectId id) {
        var project = get(id);
        require(sights.sees(project), "project.money.closed");
        return ProjectFacts.of(project);
    }

    /** Opens a round. Refused with the first missing fact. */
    public void submitBusinessCase(ProjectId id) {
        publish(get(id).submitBusinessCase(currentPerson.inWhoseName(), clock.instant()));
    }

    /** Sends the business case back to who writes it. */
    public void requestChanges(ProjectId id, PersonId by, String comment) {
        publish(decidable(id, by).requestChanges(by, comment, clock.instant()));
    }

    /** Notes that somebody who looked into it found the project feasible. */
    public void noteFeasibility(ProjectId id, PersonId by, String comment) {
        publish(decidable(id, by).noteFeasibility(by, comment, clock.instant()));
    }

    /** Notes one approver's yes. Nobody approves what they proposed, manage, sponsor or assessed. */
    public void approve(ProjectId id, PersonId by, String comment) {
        publish(decidable(id, by).approve(by, comment, clock.instant()));
    }

    public void reject(ProjectId id, PersonId by, String comment) {
        publish(decidable(id, by).reject(by, comment, clock.instant()));
    }

    /** Lets the manager plan. Refused without an approval in the current round. */
    public void startPlanning(ProjectId id) {
        publish(get(id).startPlanning(clock.instant()));
    }

    /** Opens a round for the plan. Refused with the first missing fact. */
    public void submitPlan(ProjectId id) {
        publish(get(id).submitPlan(currentPerson.inWhoseName(), clock.instant()));
    }

    public void requestPlanChanges(ProjectId id, PersonId by, String comment) {
        publish(plannable(id, by).requestPlanChanges(by, comment, clock.instant()));
    }

    /** Freezes what was planned and lets the project run. */
    public void takeBaseline(ProjectId id, PersonId by) {
        publish(plannable(id, by).takeBaseline(by, clock.instant()));
    }

    public void cancelled(ProjectId id, String reason) {
        publish(get(id).cancel(reason, clock.instant()));
    }

    /** Four eyes hold for whom somebody stands in, too. */
    private Project decidable(ProjectId id, PersonId by) {
        var project = asked(id, by);
        project.rights().requireFourEyes(currentPerson.inWhoseName());
        return project;
    }

    private Project plannable(ProjectId id, PersonId by) {
        var project = asked(id, by);
        project.rights().requireFourEyesOnPlan(currentPerson.inWhoseName());
        return project;
    }

    private Project asked(ProjectId id, PersonId by) {
        var acting = currentPerson.id();
        var background = acting.equals(PersonId.SYSTEM);
        var forThem = acting.equals(by) || currentPerson.inWhoseName().equals(by);
        require(background || forThem, "project.decide.other-person");
        var project = get(id);
        require(sights.wasAsked(background ? by : acting, id), "project.decide.not-asked");
        return project;
    }

    private Project get(ProjectId id) {
        return projects.findById(id).orElseThrow(() -> new RuleViolation("project.gone"));
    }

    private void publish(Optional<? extends ProjectEvent> event) {
        event.ifPresent(events::publishEvent);
    }
}
