package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the process {@code closure} does with a project, step by step, as the person whose work item was completed or as
 * OPTR itself. A command that repeats what is done already changes nothing.
 */
@Service
@Transactional
public class ProjectClosing {

    private final DeliverableAcceptance acceptance;
    private final PunchItemRepository punchItems;
    private final HandOverRepository handOvers;
    private final ClosingObstacles obstacles;
    private final ProjectDesk desk;

    ProjectClosing(
            DeliverableAcceptance acceptance,
            PunchItemRepository punchItems,
            HandOverRepository handOvers,
            ClosingObstacles obstacles,
            ProjectDesk desk) {
        this.acceptance = acceptance;
        this.punchItems = punchItems;
        this.handOvers = handOvers;
        this.obstacles = obstacles;
        this.desk = desk;
    }

    /** Returns whom to ask for what, as it is now. */
    @Transactional(readOnly = true)
    public ClosingFacts facts(ProjectId id) {
        var project = desk.get(id);
        var terms = project.terms().draft();
        return new ClosingFacts(
                terms.manager(),
                terms.sponsor(),
                terms.operationsOwner(),
                terms.unit(),
                acceptance.open(project).stream()
                        .map(open -> new ClosingFacts.Acceptance(open.id(), Acceptors.of(open, terms)))
                        .toList(),
                (int) punchItems.of(id.value()).stream().filter(PunchItem::open).count());
    }

    /** Returns what keeps a running project from closing; empty where nothing does. */
    @Transactional(readOnly = true)
    public List<MissingFact> obstacles(ProjectId id) {
        return obstacles.of(id);
    }

    /** Ends the work on the project. Refused with the first obstacle. */
    public void begin(ProjectId id) {
        var started = desk.get(id).startClosing(desk.now());
        if (started.isPresent()) {
            obstacles.requireNone(id);
        }
        desk.publish(started);
    }

    /** Notes whether a deliverable is accepted; what is refused becomes a critical item of the punch list. */
    public void noteDeliverable(
            ProjectId id, DeliverableId deliverable, PersonId by, boolean accepted, String comment) {
        var project = closing(id, by);
        if (accepted) {
            acceptance.accept(project, deliverable, by, comment);
        } else {
            acceptance.refuse(project, deliverable, by, comment);
        }
    }

    /** Refused while a critical item of the punch list is open. */
    @Transactional(readOnly = true)
    public void punchListCleared(ProjectId id) {
        desk.get(id);
        punchItems.of(id.value()).stream()
                .filter(item -> item.open() && item.critical())
                .findFirst()
                .ifPresent(item -> {
                    throw new RuleViolation(
                            "project.closing.critical", item.content().place());
                });
    }

    /** Notes whether the operations owner accepts the hand-over. */
    public void noteHandOver(ProjectId id, PersonId by, boolean accepted, String comment) {
        var project = closing(id, by);
        require(project.terms().operatedBy(desk.me()) || project.terms().operatedBy(by), "project.hand-over.not-owner");
        var handOver = handOvers.save(handOvers.findById(id).orElseGet(() -> new HandOver(id)));
        var signature = new Signature(by, desk.now(), comment);
        desk.publish(accepted ? handOver.accept(signature) : handOver.sendBack(signature));
    }

    /** Closes the project for good. Refused while a deliverable, a critical punch item or the hand-over is open. */
    public void close(ProjectId id) {
        var project = desk.get(id);
        acceptance.open(project).stream().findFirst().ifPresent(open -> {
            throw new RuleViolation("project.closing.not-accepted", open.title());
        });
        punchListCleared(id);
        require(handOvers.findById(id).filter(HandOver::accepted).isPresent(), "project.closing.not-handed-over");
        desk.publish(project.close(desk.now()));
    }

    /** Lets the work go on after its closing was asked for. */
    public void reopen(ProjectId id, String reason) {
        desk.publish(desk.get(id).reopen(reason, desk.now()));
    }

    private Project closing(ProjectId id, PersonId by) {
        var project = desk.asked(id, by);
        project.rights().requireClosing();
        return project;
    }
}
