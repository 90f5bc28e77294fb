package org.optr.engine.camunda;

import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.CaseMoves.Obstacle.Kind;
import org.optr.engine.CaseMoves.WaitingCase;
import org.optr.engine.CaseNotMoved;
import org.optr.engine.CurrentCase;
import org.optr.engine.MovePlan;
import org.optr.engine.MovePlan.Choice;
import org.optr.engine.RunId;
import org.optr.engine.camunda.EngineEvents.RunMoved;
import org.optr.shared.FieldChange;
import org.springframework.stereotype.Component;

/**
 * Moves one run in the transaction of its caller. What was moved is written before the items are renewed: they are read again
 * as the new version sees them.
 */
@Component
class CaseMover {

    private final MoveVersions versions;
    private final WaitingPlaces places;
    private final MoveInstructions instructions;
    private final RuntimeService runtime;
    private final EndedParts endedParts;
    private final MovedItems items;
    private final MoveSeparation separation;
    private final CaseFiles files;
    private final ProcessModels models;
    private final RunFacts runs;
    private final Announcements announcements;
    private final CurrentCase currentCase;

    CaseMover(
            MoveVersions versions,
            WaitingPlaces places,
            MoveInstructions instructions,
            RuntimeService runtime,
            EndedParts endedParts,
            MovedItems items,
            MoveSeparation separation,
            CaseFiles files,
            ProcessModels models,
            RunFacts runs,
            Announcements announcements,
            CurrentCase currentCase) {
        this.versions = versions;
        this.places = places;
        this.instructions = instructions;
        this.runtime = runtime;
        this.endedParts = endedParts;
        this.items = items;
        this.separation = separation;
        this.files = files;
        this.models = models;
        this.runs = runs;
        this.announcements = announcements;
        this.currentCase = currentCase;
    }

    /** @throws CaseNotMoved in which case the transaction must be rolled back */
    void move(MovePlan plan, RunId run) {
        var pair = versions.pair(plan.from(), plan.to());
        var found = runtime.createProcessInstanceQuery()
                .processInstanceId(run.value())
                .processDefinitionId(pair.source().getId())
                .singleResult();
        if (found == null) {
            throw new CaseNotMoved(new Obstacle(Kind.ENDED, null));
        }
        if (found.isSuspended()) {
            throw new CaseNotMoved(new Obstacle(Kind.SUSPENDED, null));
        }
        var waiting = places.of(pair.source(), run);
        waiting.ifPresent(each -> requireMove(plan, each));
        currentCase.within(new RunId(found.getRootProcessInstanceId()), () -> {
            try {
                separation.follow(
                        plan,
                        files.find(run).orElseThrow(),
                        waiting.map(WaitingCase::steps).orElse(Set.of()),
                        pair);
                move(plan, run, pair);
            } catch (ProcessEngineException refused) {
                if (Collision.in(refused)) {
                    throw refused;
                }
                throw new CaseNotMoved(Obstacles.of(refused), refused);
            }
            announcements.run(
                    (subject, changes, evidence) -> new RunMoved(
                            subject,
                            Stream.concat(
                                            changes.stream(),
                                            FieldChange.of(
                                                    "model-version",
                                                    pair.source().getVersion(),
                                                    pair.target().getVersion()))
                                    .toList(),
                            evidence),
                    models.of(pair.target().getId()),
                    runs.subject(pair.target().getId(), found.getBusinessKey()).orElse(null));
        });
    }

    private static void requireMove(MovePlan plan, WaitingCase waiting) {
        var choice = plan.of(waiting);
        if (choice != Choice.MOVE) {
            var step = waiting.steps().stream()
                    .filter(each -> plan.of(each).choice() == choice)
                    .findFirst()
                    .orElseThrow();
            throw new CaseNotMoved(new Obstacle(choice == Choice.STAY ? Kind.BY_PLAN : Kind.NO_STEP, step));
        }
    }

    private void move(MovePlan plan, RunId run, VersionPair pair) {
        var before = items.steps(run);
        var migration = instructions.of(plan);
        runtime.newMigration(migration).processInstanceIds(run.value()).execute();
        endedParts.follow(run, MoveInstructions.elements(migration), pair);
        items.renew(run, before, plan, pair);
    }
}
