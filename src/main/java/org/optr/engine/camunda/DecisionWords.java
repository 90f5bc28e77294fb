package org.optr.engine.camunda;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.history.HistoricDecisionInputInstance;
import org.camunda.bpm.engine.history.HistoricDecisionOutputInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.jspecify.annotations.Nullable;
import org.optr.shared.FieldChange;

/** What was decided: by which version of a table, from what, by which rules. */
final class DecisionWords {

    /** The engine names a version of a table {@code key:version:id}. */
    static Stream<FieldChange> of(HistoricDecisionInstanceEntity decision) {
        return Stream.of(
                        FieldChange.of("decision-table", null, decision.getDecisionDefinitionId()),
                        decision.getInputs().stream().map(DecisionWords::input),
                        rules(decision),
                        decision.getOutputs().stream().map(DecisionWords::output),
                        FieldChange.of("decision-output", null, decision.getCollectResultValue()))
                .flatMap(changes -> changes);
    }

    private static Stream<FieldChange> rules(HistoricDecisionInstanceEntity decision) {
        return decision.getOutputs().stream()
                .filter(output -> output.getRuleId() != null)
                .map(output -> output.getRuleOrder() + " (" + output.getRuleId() + ")")
                .distinct()
                .map(rule -> new FieldChange("decision-rule", null, rule));
    }

    private static FieldChange input(HistoricDecisionInputInstance input) {
        return new FieldChange(
                "decision-input", null, named(input.getClauseName(), input.getClauseId(), input.getValue()));
    }

    private static FieldChange output(HistoricDecisionOutputInstance output) {
        return new FieldChange(
                "decision-output", null, named(output.getVariableName(), output.getClauseId(), output.getValue()));
    }

    private static String named(@Nullable String name, @Nullable String id, @Nullable Object value) {
        return Objects.requireNonNullElse(name, Objects.toString(id)) + " = " + value;
    }

    private DecisionWords() {}
}
