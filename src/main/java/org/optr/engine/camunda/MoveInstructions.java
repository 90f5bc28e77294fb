package org.optr.engine.camunda;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.jobexecutor.TimerDeclarationImpl;
import org.camunda.bpm.engine.impl.migration.validation.instruction.UpdateEventTriggersValidator;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.migration.MigrationPlanValidationException;
import org.optr.engine.CaseNotMoved;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.MovePlan;
import org.optr.engine.MovePlan.StepMove;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Turns a plan into the engine's own: what it says of the steps, and what follows for all else that has an equal. Messages
 * are always those of the new version; a timer begins anew where the plan or the new version says so.
 */
@Component
class MoveInstructions {

    private final MoveVersions versions;
    private final EngineContext engine;
    private final TransactionTemplate apart;
    private final Remembered<MovePlan, MigrationPlan> plans = new Remembered<>();

    /** @param transactionManager a plan that the engine objects to would take the transaction around it along */
    MoveInstructions(MoveVersions versions, EngineContext engine, PlatformTransactionManager transactionManager) {
        this.versions = versions;
        this.engine = engine;
        apart = new TransactionTemplate(transactionManager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
    }

    /** @throws CaseNotMoved if a step cannot continue where the plan says */
    MigrationPlan of(MovePlan plan) {
        return plans.get(plan, wanted -> of(wanted, versions.pair(wanted.from(), wanted.to())));
    }

    /** Whether a step could continue at another one, were nothing else said. */
    boolean allows(VersionPair versions, String step, String target) {
        var plan = new MovePlan(
                new VersionId(versions.source().getDeploymentId()),
                new VersionId(versions.target().getDeploymentId()),
                new TreeMap<>(Map.of(step, StepMove.to(target, false))));
        try {
            of(plan, versions);
            return true;
        } catch (CaseNotMoved impossible) {
            return false;
        }
    }

    private MigrationPlan of(MovePlan plan, VersionPair versions) {
        return requireNonNull(apart.execute(status -> accepted(plan, versions)));
    }

    /** Leaves out what follows from nothing but equal names as long as the engine objects to it. */
    private MigrationPlan accepted(MovePlan plan, VersionPair versions) {
        var pairs = pairs(plan, versions);
        while (true) {
            try {
                return build(plan, versions, pairs);
            } catch (MigrationPlanValidationException refused) {
                var refusedPairs = refused.getValidationReport().getInstructionReports().stream()
                        .map(report -> report.getMigrationInstruction().getSourceActivityId())
                        .filter(element -> !plan.moves().containsKey(element))
                        .collect(toSet());
                if (!pairs.keySet().removeAll(refusedPairs)) {
                    throw new CaseNotMoved(Obstacles.of(refused), refused);
                }
            }
        }
    }

    private Map<String, String> pairs(MovePlan plan, VersionPair versions) {
        var pairs = elements(new PairPlanBuilder(engine::execute, versions)
                .mapEqualActivities()
                .build());
        pairs.keySet().removeAll(plan.steps().keySet());
        plan.moves().forEach((step, target) -> {
            pairs.put(step, target);
            pairs.putAll(around(step, target, versions));
        });
        return pairs;
    }

    static Map<String, String> elements(MigrationPlan plan) {
        var pairs = new TreeMap<String, String>();
        plan.getInstructions().forEach(pair -> pairs.put(pair.getSourceActivityId(), pair.getTargetActivityId()));
        return pairs;
    }

    /** What asks several persons, and what is attached to a step, continue with the step. */
    private static Map<String, String> around(String step, String target, VersionPair versions) {
        var pairs = new TreeMap<String, String>();
        var before = versions.source().findActivity(step);
        var after = versions.target().findActivity(target);
        if (before != null && after != null) {
            var outer = VersionPair.loopAround(before);
            var newOuter = VersionPair.loopAround(after);
            outer.ifPresent(loop -> newOuter.ifPresent(newLoop -> pairs.put(loop.getId(), newLoop.getId())));
            var events = newOuter.orElse(after).getEventActivities();
            outer.orElse(before).getEventActivities().forEach(event -> events.stream()
                    .filter(other -> other.getId().equals(event.getId()))
                    .findFirst()
                    .ifPresent(other -> pairs.put(event.getId(), other.getId())));
        }
        return pairs;
    }

    private MigrationPlan build(MovePlan plan, VersionPair versions, Map<String, String> pairs) {
        var builder = new PairPlanBuilder(engine::execute, versions);
        pairs.forEach((element, target) -> {
            var instruction = builder.mapActivities(element, target);
            var activity = Optional.ofNullable(versions.source().findActivity(element));
            if (activity.filter(event -> beginsAnew(event, target, plan, versions))
                    .isPresent()) {
                instruction.updateEventTrigger();
            }
        });
        return builder.build();
    }

    private static boolean beginsAnew(ActivityImpl event, String target, MovePlan plan, VersionPair versions) {
        if (!UpdateEventTriggersValidator.definesPersistentEventTrigger(event)) {
            return false;
        }
        if (!TimerDeclarationImpl.getDeclarationsForScope(event.getEventScope()).containsKey(event.getId())) {
            return true;
        }
        return stepOf(event, plan)
                .map(step -> plan.of(step).newLimit())
                .orElseGet(() -> versions.limitChanges(event.getId(), target));
    }

    /** The step whose limit a timer is: itself, or what it is attached to. */
    private static Optional<String> stepOf(ActivityImpl timer, MovePlan plan) {
        var scope = timer.getEventScope().getId().replace(BpmnParse.MULTI_INSTANCE_BODY_ID_SUFFIX, "");
        return plan.steps().containsKey(timer.getId())
                ? Optional.of(timer.getId())
                : Optional.of(scope).filter(step -> plan.steps().containsKey(step));
    }
}
