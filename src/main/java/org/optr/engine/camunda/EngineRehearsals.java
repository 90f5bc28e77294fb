package org.optr.engine.camunda;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.camunda.bpm.engine.ProcessEngineException;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.engine.ModelProblem;
import org.optr.engine.Rehearsals;
import org.optr.engine.StepCatalogue;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Service;

@Service
class EngineRehearsals implements Rehearsals {

    /** At once on one node: each has an engine and a database in memory. */
    static final int MOST = 6;

    private final StepCatalogue steps;
    private final ModelChecks checks;
    private final ProcessData processData;
    private final People people;
    private final Clock clock;
    private final Semaphore stages = new Semaphore(MOST);

    EngineRehearsals(StepCatalogue steps, ModelChecks checks, ProcessData processData, People people, Clock clock) {
        this.steps = steps;
        this.checks = checks;
        this.processData = processData;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public Rehearsal open(ModelPackage models, PersonId startedBy) {
        var model = models.process().orElseThrow(() -> new RuleViolation("rehearsal.no-process", models.name()));
        models.files(FileKind.BPMN).values().forEach(file -> requirePassing(checks.bpmn(file)));
        models.files(FileKind.DMN).values().forEach(file -> requirePassing(checks.dmn(file)));
        RuleViolation.require(stages.tryAcquire(), "rehearsal.too-many", MOST);
        try {
            return open(models, new RehearsalModel(models.name(), model), startedBy);
        } catch (RuntimeException | Error e) {
            stages.release();
            throw e;
        }
    }

    private Rehearsal open(ModelPackage models, RehearsalModel model, PersonId startedBy) {
        var engine = new RehearsalEngine(steps.steps(), people, clock.instant());
        try {
            engine.deploy(models);
            return new EngineRehearsal(engine, model, steps.steps(), processData, startedBy, stages::release);
        } catch (ProcessEngineException e) {
            engine.close();
            throw new RuleViolation("library.not-executable", models.name(), String.valueOf(e.getMessage()));
        } catch (RuntimeException | Error e) {
            engine.close();
            throw e;
        }
    }

    private static void requirePassing(List<ModelProblem> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            throw new RuleViolation(problem.key(), problem.arguments().toArray());
        });
    }
}
