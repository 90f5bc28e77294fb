package org.optr.audit.figures;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.optr.audit.figures.ProcessFigures.VariantFigures;

/** Counts cases that have something in common, and how long they took. */
final class WayTally {

    private final Durations lead = new Durations();
    private final LongestCases cases = new LongestCases();

    void add(CaseFacts facts, Duration took) {
        lead.add(took);
        cases.add(facts, took);
    }

    void addAll(WayTally other) {
        lead.addAll(other.lead);
        cases.addAll(other.cases);
    }

    long count() {
        return cases.count();
    }

    Spread lead() {
        return lead.spread();
    }

    CasesBehind behind() {
        return cases.behind();
    }

    VariantFigures figures(@Nullable Variant variant, int kinds, long all) {
        return new VariantFigures(variant, kinds, new Share(count(), all), lead(), behind());
    }
}
