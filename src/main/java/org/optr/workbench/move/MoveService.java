package org.optr.workbench.move;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.optr.engine.CaseMoves;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.MovePlan;
import org.optr.engine.MovePlan.Choice;
import org.optr.people.CurrentPerson;
import org.optr.shared.RuleViolation;
import org.optr.workbench.move.MoveEvent.MoveContinued;
import org.optr.workbench.move.MoveEvent.MoveStarted;
import org.optr.workbench.move.MoveQueue.MoveWaits;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What process owners do to bring running cases to the version in force. */
@Service
@Transactional
public class MoveService {

    private final MoveDesk desk;
    private final CaseMoveRepository moves;
    private final MovingCaseRepository cases;
    private final CaseMoves engine;
    private final ModelLibrary library;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoveService(
            MoveDesk desk,
            CaseMoveRepository moves,
            MovingCaseRepository cases,
            CaseMoves engine,
            ModelLibrary library,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.moves = moves;
        this.cases = cases;
        this.engine = engine;
        this.library = library;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns the running cases of a version and where they could continue in the one in force.
     *
     * @throws RuleViolation {@code move.not-in-force} if they would go to any other
     */
    @Transactional(readOnly = true)
    public MoveOptions options(VersionId from, VersionId to) {
        desk.requireOwner();
        var target = version(to);
        require(library.inForce(target.name()).map(Version::id).equals(Optional.of(to)), "move.not-in-force");
        return new MoveOptions(version(from), target, engine.steps(from, to), engine.cases(from));
    }

    /** Tries the plan on every case; what an earlier trial told is forgotten. */
    public CaseMoveId tryOut(MovePlan plan) {
        var options = options(plan.from(), plan.to());
        moves.trials(options.to().name(), plan.from().value(), plan.to().value())
                .forEach(former -> {
                    cases.deleteOf(former.id());
                    moves.delete(former);
                });
        return begin(plan, options, true).id();
    }

    /**
     * Moves the cases. A plan that leaves open where a waiting case continues is refused, and so is whoever comes second: the
     * cases of a process are moved by one plan at a time.
     */
    public CaseMoveId start(MovePlan plan) {
        desk.requireOwner();
        engine.takeTurn();
        var options = options(plan.from(), plan.to());
        var counts = options.counts(plan);
        var open = counts.getOrDefault(Choice.CHOOSE, 0L);
        require(open == 0, "move.choose-first", open);
        var moving = counts.getOrDefault(Choice.MOVE, 0L);
        require(moving > 0, "move.nothing-to-move");
        giveWay(options.to().name());
        var move = begin(plan, options, false);
        events.publishEvent(new MoveStarted(move, moving));
        return move.id();
    }

    /** A move that was stopped is over when another one begins; one that runs is not disturbed. */
    private void giveWay(String process) {
        moves.unfinished(process).forEach(former -> {
            require(!former.isRunning(), "move.unfinished");
            former.finish(clock.instant());
        });
    }

    private CaseMove begin(MovePlan plan, MoveOptions options, boolean trial) {
        var text = PlanFile.of(options.from(), options.to(), plan.steps()).write();
        var move = moves.save(new CaseMove(
                CaseMoveId.next(),
                options.from(),
                options.to(),
                text,
                trial,
                currentPerson.inWhoseName(),
                clock.instant()));
        cases.saveAll(options.cases().stream()
                .map(waiting -> new MovingCase(move.id(), waiting))
                .toList());
        events.publishEvent(new MoveWaits(move.id()));
        return move;
    }

    /** Stops a move after the case that is being moved. */
    public void stop(CaseMoveId id) {
        desk.requireOwner();
        desk.stop(desk.lock(id));
    }

    /** Goes on with a move that was stopped, in the name of whoever says so. */
    public void proceed(CaseMoveId id) {
        desk.requireOwner();
        var move = desk.lock(id);
        move.proceed(currentPerson.inWhoseName());
        if (!move.isTrial()) {
            events.publishEvent(new MoveContinued(move, desk.counts(id).getOrDefault(CaseOutcome.WAITING, 0L)));
        }
        events.publishEvent(new MoveWaits(id));
    }

    /** Returns the newest move between two versions, or the newest trial. */
    @Transactional(readOnly = true)
    public Optional<MoveSummary> newest(VersionId from, VersionId to, boolean trial) {
        desk.requireOwner();
        return moves.newestFirst(from.value(), to.value(), trial, Limit.of(1)).stream()
                .findFirst()
                .map(desk::summary);
    }

    /** Returns cases of a move, those that need attention first. */
    @Transactional(readOnly = true)
    public List<MovedCase> cases(CaseMoveId id, int page, int size) {
        desk.requireOwner();
        return cases.of(id, PageRequest.of(page, size)).stream()
                .map(MovingCase::told)
                .toList();
    }

    /** Returns a plan as a file. */
    @Transactional(readOnly = true)
    public String save(MovePlan plan) {
        desk.requireOwner();
        return PlanFile.of(version(plan.from()), version(plan.to()), plan.steps())
                .write();
    }

    /** Reads a plan from a file; what it does not say of a step that exists here stays as proposed. */
    @Transactional(readOnly = true)
    public MovePlan load(MoveOptions options, String content) {
        desk.requireOwner();
        var file = PlanFile.read(content);
        file.requireFor(options.from(), options.to());
        return options.with(file.moves());
    }

    private Version version(VersionId id) {
        return library.version(id).orElseThrow(() -> new RuleViolation("library.version-unknown"));
    }
}
