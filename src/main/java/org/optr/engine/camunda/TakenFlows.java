package org.optr.engine.camunda;

import static java.util.stream.Collectors.groupingBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.optr.engine.ProcessRuns.StepVisit;
import org.optr.engine.camunda.ProcessModel.Flow;

/**
 * Tells which sequence flows a run took. History keeps visits of elements only: a visit came along that incoming flow whose
 * source was the last to be left before.
 */
final class TakenFlows {

    private final Map<String, List<Flow>> incoming;
    private final Map<String, List<Departure>> departures = new HashMap<>();

    private TakenFlows(List<Flow> flows) {
        incoming = flows.stream().collect(groupingBy(Flow::target));
    }

    static List<String> of(List<Flow> flows, List<StepVisit> visits) {
        return arrivals(flows, visits).stream()
                .flatMap(Optional::stream)
                .map(Flow::id)
                .distinct()
                .toList();
    }

    /** Returns by which flow each of the visits came, in their order. */
    static List<Optional<Flow>> arrivals(List<Flow> flows, List<StepVisit> visits) {
        var taken = new TakenFlows(flows);
        var arrivals = new ArrayList<Optional<Flow>>();
        for (var position = 0; position < visits.size(); position++) {
            var visit = visits.get(position);
            arrivals.add(taken.arrival(visit));
            taken.leave(visit, position);
        }
        return arrivals;
    }

    private Optional<Flow> arrival(StepVisit reached) {
        return incoming.getOrDefault(reached.element(), List.of()).stream()
                .flatMap(flow -> departures.getOrDefault(flow.source(), List.of()).stream()
                        .filter(departure -> !departure.at.isAfter(reached.enteredAt()))
                        .map(departure -> new Arrival(flow, departure)))
                .max(Comparator.comparing(Arrival::from))
                .map(Arrival::flow);
    }

    private void leave(StepVisit visit, int position) {
        var left = visit.leftAt();
        if (left != null && !visit.cancelled()) {
            departures
                    .computeIfAbsent(visit.element(), first -> new ArrayList<>())
                    .add(new Departure(left, position));
        }
    }

    private record Departure(Instant at, int position) implements Comparable<Departure> {

        @Override
        public int compareTo(Departure other) {
            return Comparator.comparing(Departure::at)
                    .thenComparing(Departure::position)
                    .compare(this, other);
        }
    }

    private record Arrival(Flow flow, Departure from) {}
}
