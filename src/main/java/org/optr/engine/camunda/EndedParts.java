package org.optr.engine.camunda;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.optr.engine.CaseMoves.Obstacle;
import org.optr.engine.CaseMoves.Obstacle.Kind;
import org.optr.engine.CaseNotMoved;
import org.optr.engine.RunId;
import org.springframework.stereotype.Component;

/**
 * Of several persons who are asked at once, some have answered. The engine keeps an execution for each of them until all have;
 * where their step has another id in the new version it forgets them, and the run would wait forever.
 */
@Component
class EndedParts {

    private final EngineContext engine;

    EndedParts(EngineContext engine) {
        this.engine = engine;
    }

    /** @param elements of the new version, by those of the version that the run leaves */
    void follow(RunId run, Map<String, String> elements, VersionPair versions) {
        engine.execute(context -> {
            context.getExecutionManager().findExecutionsByProcessInstanceId(run.value()).stream()
                    .filter(EndedParts::isEnded)
                    .forEach(part -> follow(part, elements, versions));
            return run;
        });
    }

    private static boolean isEnded(ExecutionEntity part) {
        return !part.isActive()
                && part.getActivityId() != null
                && part.getActivityInstanceId() == null
                && part.getExecutions().isEmpty();
    }

    private static void follow(ExecutionEntity part, Map<String, String> elements, VersionPair versions) {
        var activity = Optional.ofNullable(elements.get(part.getActivityId()))
                .map(versions.target()::findActivity)
                .orElseThrow(() -> new CaseNotMoved(new Obstacle(Kind.SEVERAL_PERSONS, part.getActivityId())));
        part.setActivity(activity);
    }
}
