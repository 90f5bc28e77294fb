package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process {@code closure} does with a project, step by step, as the person whose work item was completed or as
 * OPTR itself. A command that repeats what is done already changes nothing.
 */
@Service
@Transactional
public class ProjectClosing {

    private final ProjectRepository projects;
    private final ClosingObstacles obstacles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectClosing(
            ProjectRepository projects, ClosingObstacles obstacles, ApplicationEventPublisher events, Clock clock) {
        this.projects = projects;
        this.obstacles = obstacles;
        this.events = events;
        this.clock = clock;
    }

    /** Returns whom to ask for what, as it is now. */
    @Transactional(readOnly = true)
    public ClosingFacts facts(ProjectId id) {
        var draft = get(id).terms().draft();
        return new ClosingFacts(draft.manager(), draft.sponsor(), draft.operationsOwner(), draft.unit(), List.of(), 0);
    }

    /** Ends the work on the project. Refused with the first obstacle. */
    public void begin(ProjectId id) {
        obstacles.requireNone(id);
        publish(get(id).startClosing(clock.instant()));
    }

    /** Notes whether a deliverable is accepted; what is refused becomes a critical item of the punch list. */
    public void noteDeliverable(
            ProjectId id, DeliverableId deliverable, PersonId by, boolean accepted, String comment) {
        require(!accepted || comment.length() < 4_001, "project.comment.too-long", 4_000, comment.length());
        get(id).plan().deliverable(deliverable);
    }

    /** Refused while a critical item of the punch list is open. */
    public void punchListCleared(ProjectId id) {
        get(id);
    }

    /** Notes whether the operations owner accepts the hand-over. */
    public void noteHandOver(ProjectId id, PersonId by, boolean accepted, String comment) {
        get(id);
    }

    /** Closes the project for good. Refused while a deliverable, a critical punch item or the hand-over is open. */
    public void close(ProjectId id) {
        publish(get(id).close(clock.instant()));
    }

    /** Lets the work go on after its closing was asked for. */
    public void reopen(ProjectId id, String reason) {
        publish(get(id).reopen(reason, clock.instant()));
    }

    private Project get(ProjectId id) {
        return projects.findById(id).orElseThrow(() -> new RuleViolation("project.gone"));
    }

    private void publish(Optional<? extends ProjectEvent> event) {
        event.ifPresent(events::publishEvent);
    }
}
