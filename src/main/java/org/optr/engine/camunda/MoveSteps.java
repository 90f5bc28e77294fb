package org.optr.engine.camunda;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.bpmn.behavior.CallActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.EventBasedGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.InclusiveGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.IntermediateCatchEventActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ParallelGatewayActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.ReceiveTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.optr.engine.CaseMoves.Step;
import org.optr.engine.CaseMoves.Target;
import org.optr.engine.MovePlan.StepMove;
import org.springframework.stereotype.Component;

/** Proposes where each step continues: at its equal in the other version, or at the only one of its kind and name. */
@Component
class MoveSteps {

    private static final Set<Class<?>> WAIT = Set.of(
            UserTaskActivityBehavior.class,
            ReceiveTaskActivityBehavior.class,
            CallActivityBehavior.class,
            IntermediateCatchEventActivityBehavior.class,
            EventBasedGatewayActivityBehavior.class,
            ParallelGatewayActivityBehavior.class,
            InclusiveGatewayActivityBehavior.class);

    private final MoveInstructions instructions;
    private final MoveSeparation separation;

    MoveSteps(MoveInstructions instructions, MoveSeparation separation) {
        this.instructions = instructions;
        this.separation = separation;
    }

    List<Step> of(VersionPair versions) {
        return inside(versions.source())
                .filter(MoveSteps::canWait)
                .map(step -> step(step, versions))
                .toList();
    }

    private static Stream<ActivityImpl> inside(ScopeImpl scope) {
        return scope.getActivities().stream().flatMap(part -> Stream.concat(Stream.of(part), inside(part)));
    }

    private static boolean canWait(ActivityImpl step) {
        return WAIT.contains(step.getActivityBehavior().getClass()) || step.isAsyncBefore() || step.isAsyncAfter();
    }

    private Step step(ActivityImpl step, VersionPair versions) {
        var name = versions.before().model().name(step.getId());
        var possible = inside(versions.target())
                .filter(other -> versions.areAlike(step, other))
                .filter(other -> separation.mayOffer(versions, step.getId(), other.getId()))
                .filter(other -> instructions.allows(versions, step.getId(), other.getId()))
                .toList();
        var proposed = possible.stream()
                .filter(other -> other.getId().equals(step.getId()))
                .findFirst()
                .or(() -> onlyOne(possible.stream()
                        .filter(other -> Objects.equals(name(other, versions).get("en"), name.get("en")))
                        .toList()));
        var targets = possible.stream()
                .sorted(Comparator.comparing(
                        other -> !proposed.filter(other::equals).isPresent()))
                .map(other -> new Target(
                        other.getId(),
                        name(other, versions),
                        !versions.after().limits().of(other.getId()).isEmpty()))
                .toList();
        return new Step(
                step.getId(),
                name,
                proposed.map(other -> StepMove.to(other.getId(), versions.limitChanges(step.getId(), other.getId())))
                        .orElse(StepMove.OPEN),
                targets);
    }

    private static Optional<ActivityImpl> onlyOne(List<ActivityImpl> some) {
        return some.size() == 1 ? Optional.of(some.get(0)) : Optional.empty();
    }

    private static Map<String, String> name(ActivityImpl step, VersionPair versions) {
        return versions.after().model().name(step.getId());
    }
}
