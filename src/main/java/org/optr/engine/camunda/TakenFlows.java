package org.optr.engine.camunda;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.optr.engine.ProcessRuns.StepVisit;
import org.optr.engine.camunda.ProcessModel.Flow;

/**
 * Tells which sequence flows a run took. History keeps visits of elements only: a visit came along that incoming flow whose
 * source was the last to be left before.
 */
final class TakenFlows {

    static List<String> of(List<Flow> flows, List<StepVisit> visits) {
        Set<String> taken = new LinkedHashSet<>();
        for (var position = 0; position < visits.size(); position++) {
            cameAlong(flows, visits, position).map(Flow::id).ifPresent(taken::add);
        }
        return List.copyOf(taken);
    }

    private static Optional<Flow> cameAlong(List<Flow> flows, List<StepVisit> visits, int position) {
        var reached = visits.get(position);
        Optional<Flow> latest = Optional.empty();
        var latestLeft = Instant.MIN;
        for (var before : visits.subList(0, position)) {
            var left = before.leftAt();
            if (left == null || before.cancelled() || left.isAfter(reached.enteredAt()) || left.isBefore(latestLeft)) {
                continue;
            }
            var flow = between(flows, before.element(), reached.element());
            if (flow.isPresent()) {
                latest = flow;
                latestLeft = left;
            }
        }
        return latest;
    }

    private static Optional<Flow> between(List<Flow> flows, String source, String target) {
        return flows.stream()
                .filter(flow -> flow.source().equals(source) && flow.target().equals(target))
                .findFirst();
    }

    private TakenFlows() {}
}
