package org.optr.audit.figures;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.optr.audit.figures.ProcessFigures.VariantFigures;
import org.optr.engine.FinishedCases.FinishedCase;

/** Takes figures from cases that come one by one: what it keeps of a case is a few numbers. */
final class FigureTally {

    /** So many ways are listed one by one. */
    static final int MOST_LISTED = 10;

    private final FigureQuestion question;
    private final Map<String, StepTally> steps = new LinkedHashMap<>();
    private final Map<Variant, WayTally> variants = new HashMap<>();
    private final LoopTally loops = new LoopTally();
    private final WayTally all = new WayTally();
    private final LongestCases repeated = new LongestCases();
    private final LongestCases late = new LongestCases();
    private Duration total = Duration.ZERO;
    private long cancelled;
    private long moved;

    FigureTally(FigureQuestion question) {
        this.question = question;
    }

    void add(FinishedCase each) {
        if (each.cancelled()) {
            cancelled++;
        } else if (question.version() != null && each.moved()) {
            moved++;
        } else {
            count(each);
        }
    }

    private void count(FinishedCase each) {
        var facts = new CaseFacts(each.run(), each.subject(), each.version(), each.endedAt());
        var took = Duration.between(each.startedAt(), each.endedAt());
        var path = CasePath.of(each.stays());
        total = total.plus(took);
        all.add(facts, took);
        variants.computeIfAbsent(Variant.of(path.steps()), way -> new WayTally())
                .add(facts, took);
        if (loops.add(facts, took, path)) {
            repeated.add(facts, took);
        }
        var missed = missed();
        path.bySteps().forEach((step, legs) -> steps.computeIfAbsent(
                        step, first -> new StepTally(legs.get(0).stays().get(0)))
                .add(facts, legs));
        if (missed() > missed) {
            late.add(facts, took);
        }
    }

    private long missed() {
        return steps.values().stream()
                .mapToLong(step -> step.due() - step.kept())
                .sum();
    }

    /** @param limited whether there were more cases than were added */
    ProcessFigures figures(Instant at, boolean limited) {
        var due = steps.values().stream().mapToLong(StepTally::due).sum();
        var ways = variants.entrySet().stream()
                .sorted(comparingLong((Map.Entry<Variant, WayTally> way) ->
                                way.getValue().count())
                        .reversed()
                        .thenComparing(way -> way.getKey().toString()))
                .toList();
        return new ProcessFigures(
                question,
                at,
                all.count(),
                cancelled,
                moved,
                limited,
                all.lead(),
                new Share(all.count() - repeated.count(), all.count()),
                new Share(due - missed(), due),
                steps(),
                loops.figures(MOST_LISTED),
                ways.stream().limit(MOST_LISTED).map(this::listed).toList(),
                others(ways.stream().skip(MOST_LISTED).toList()),
                all.behind(),
                repeated.behind(),
                late.behind());
    }

    private List<StepFigures> steps() {
        return steps.values().stream()
                .map(step -> step.figures(total))
                .sorted(comparing(StepFigures::shareOfTime).reversed())
                .toList();
    }

    private VariantFigures listed(Map.Entry<Variant, WayTally> way) {
        return way.getValue().figures(way.getKey(), 1, all.count());
    }

    private VariantFigures others(List<Map.Entry<Variant, WayTally>> ways) {
        var together = new WayTally();
        ways.forEach(way -> together.addAll(way.getValue()));
        return together.figures(null, ways.size(), all.count());
    }
}
