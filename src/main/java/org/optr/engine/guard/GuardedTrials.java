package org.optr.engine.guard;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.hitpolicy.DmnHitPolicyException;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.jspecify.annotations.Nullable;
import org.optr.engine.DecisionTrials;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Evaluates what is not deployed on an engine of decisions with the same lock as the one in use. */
@Component
class GuardedTrials implements DecisionTrials {

    private final ModelCheck check;
    private final Clock clock;

    GuardedTrials(ModelCheck check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    @Override
    public Trial of(String dmn) {
        check.dmn(dmn).stream().findFirst().ifPresent(problem -> {
            throw new RuleViolation("trial.refused", problem.element(), problem.key());
        });
        try {
            return new LockedTrial(dmn);
        } catch (DmnEngineException e) {
            throw new RuleViolation("trial.refused", "", String.valueOf(e.getMessage()));
        }
    }

    private final class LockedTrial implements Trial {

        private final TimeOfDecision time = new TimeOfDecision(clock.getZone());
        private final TableReads reads;
        private final DmnEngine engine;
        private final Map<String, DmnDecision> decisions;
        private List<String> rules = List.of();

        LockedTrial(String dmn) {
            reads = new TableReads(new FeelReader(), check.read(dmn));
            var configuration = EngineGuard.decisions(check, new DmnFeel(time));
            configuration.setScriptEngineResolver(language -> new NoScripts().getScriptEngine(language, false));
            configuration.setElProvider(text -> {
                throw new UnsupportedOperationException("Decisions are written in FEEL");
            });
            configuration.setCustomPostDecisionEvaluationListeners(new ArrayList<>(List.of(this::note)));
            engine = configuration.buildEngine();
            decisions = engine.parseDecisions(new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8))).stream()
                    .collect(toMap(DmnDecision::getKey, identity()));
        }

        private void note(DmnDecisionEvaluationEvent event) {
            rules = event.getDecisionResult() instanceof DmnDecisionTableEvaluationEvent table
                    ? table.getMatchingRules().stream()
                            .map(DmnEvaluatedDecisionRule::getId)
                            .toList()
                    : List.of();
        }

        @Override
        public Set<String> tables() {
            return reads.tables();
        }

        @Override
        public Set<String> reads(String table) {
            return reads.of(table);
        }

        @Override
        public synchronized Answer decide(String table, Map<String, @Nullable Object> facts, Instant at) {
            var decision = decisions.get(table);
            if (decision == null) {
                throw new IllegalArgumentException("No decision " + table);
            }
            time.set(at);
            try {
                return new Answer(outcome(engine.evaluateDecision(decision, forEngine(facts))), rules, null);
            } catch (DmnEngineException | FeelException e) {
                var several = e instanceof DmnHitPolicyException;
                return new Answer(List.of(), List.of(), several ? "trial.several-rules" : "trial.no-value");
            }
        }
    }

    private static Map<String, Object> forEngine(Map<String, @Nullable Object> facts) {
        var converted = new HashMap<String, Object>();
        facts.forEach((name, value) -> converted.put(name, value instanceof Instant at ? Date.from(at) : value));
        return converted;
    }

    private static List<Map<String, @Nullable Object>> outcome(DmnDecisionResult result) {
        List<Map<String, @Nullable Object>> outcome = new ArrayList<>();
        result.getResultList().forEach(rule -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            rule.forEach((name, value) -> values.put(name, value instanceof Date date ? date.toInstant() : value));
            outcome.add(values);
        });
        return outcome;
    }

    /** Tells the time at which the decision was made. */
    private static final class TimeOfDecision extends Clock {

        private final ZoneId zone;
        private volatile Instant time = Instant.EPOCH;

        TimeOfDecision(ZoneId zone) {
            this.zone = zone;
        }

        void set(Instant at) {
            time = at;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return Clock.fixed(time, other);
        }

        @Override
        public Instant instant() {
            return time;
        }
    }
}
