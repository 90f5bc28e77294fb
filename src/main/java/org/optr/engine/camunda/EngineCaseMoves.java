package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.Optional;
import org.optr.engine.CaseMoves;
import org.optr.engine.CaseNotMoved;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ModelPackage;
import org.optr.engine.MovePlan;
import org.optr.engine.RunId;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class EngineCaseMoves implements CaseMoves {

    private final Deployments deployments;
    private final MoveVersions versions;
    private final MoveSteps steps;
    private final WaitingPlaces places;
    private final CaseMover mover;
    private final Attempts attempts;
    private final TransactionTemplate undone;
    private final CurrentPerson currentPerson;

    EngineCaseMoves(
            Deployments deployments,
            MoveVersions versions,
            MoveSteps steps,
            WaitingPlaces places,
            CaseMover mover,
            Attempts attempts,
            PlatformTransactionManager transactionManager,
            CurrentPerson currentPerson) {
        this.deployments = deployments;
        this.versions = versions;
        this.steps = steps;
        this.places = places;
        this.mover = mover;
        this.attempts = attempts;
        this.currentPerson = currentPerson;
        undone = new TransactionTemplate(transactionManager);
        undone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<Step> steps(VersionId from, VersionId to) {
        return steps.of(versions.pair(from, to));
    }

    @Override
    public List<Step> steps(VersionId from, ModelPackage to) {
        return steps.of(versions.pair(from, to));
    }

    @Override
    public void takeTurn() {
        deployments.takeTurn();
    }

    @Override
    public List<WaitingCase> cases(VersionId version) {
        return places.of(versions.definition(version));
    }

    @Override
    public Optional<Obstacle> test(MovePlan plan, RunId run) {
        try {
            orBusy(() -> undone.executeWithoutResult(transaction -> {
                transaction.setRollbackOnly();
                mover.move(plan, run);
            }));
            return Optional.empty();
        } catch (CaseNotMoved kept) {
            return Optional.of(kept.obstacle());
        }
    }

    @Override
    public void move(MovePlan plan, RunId run, Runnable beside) {
        require(currentPerson.has(Roles.PROCESS_OWNER), "move.only-process-owners");
        orBusy(() -> attempts.of(() -> {
            beside.run();
            mover.move(plan, run);
        }));
    }

    private static void orBusy(Runnable move) {
        try {
            move.run();
        } catch (RuntimeException refused) {
            throw Collision.in(refused) ? new CaseNotMoved(new Obstacle(Obstacle.Kind.BUSY, null), refused) : refused;
        }
    }
}
