package org.optr.workbench.ui.editor;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.ui.editor.Facts.Way;

/** Elements of a drawing as the browser tells of them. */
final class FactsFixtures {

    static Facts userTask(Map<String, String> attributes, Map<String, String> properties) {
        return facts("ReviewBudget", "userTask", "Review budget", attributes, properties, null);
    }

    static Facts serviceTask(String step) {
        return facts(
                "InformRequester",
                "serviceTask",
                "Inform requester",
                Map.of("camunda:delegateExpression", step),
                Map.of(),
                null);
    }

    static Facts decision(String table) {
        return facts(
                "WhoReviews", "businessRuleTask", "Who reviews", Map.of("camunda:decisionRef", table), Map.of(), null);
    }

    static Facts end() {
        return facts("Ended", "endEvent", "Ended", Map.of(), Map.of(), null);
    }

    static Facts flow(String condition) {
        return facts("ReviewedToEnd", "sequenceFlow", "approve", Map.of(), Map.of(), condition);
    }

    /** Returns a start that leads on, and could lead elsewhere. */
    static Facts start(List<Way> outgoing, Line... targets) {
        return new Facts(
                "Started",
                "startEvent",
                "Started",
                "expenses",
                Map.of(),
                Map.of(),
                "",
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                outgoing,
                List.of(targets),
                false);
    }

    /** Returns the same, as the browser tells it after a change of the panel. */
    static Facts ofServer(Facts facts) {
        return new Facts(
                facts.id(),
                facts.type(),
                facts.name(),
                facts.parent(),
                facts.attributes(),
                facts.properties(),
                facts.documentation(),
                facts.inputs(),
                facts.outputs(),
                facts.passedIn(),
                facts.passedOut(),
                facts.event(),
                facts.condition(),
                facts.repetition(),
                facts.outgoing(),
                facts.targets(),
                true);
    }

    private static Facts facts(
            String id,
            String type,
            String name,
            Map<String, String> attributes,
            Map<String, String> properties,
            @Nullable String condition) {
        return new Facts(
                id,
                type,
                name,
                "expenses",
                attributes,
                properties,
                "",
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                null,
                condition,
                null,
                List.of(),
                List.of(),
                false);
    }

    private FactsFixtures() {}
}
