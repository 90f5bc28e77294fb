package org.optr.audit.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.optr.audit.retention.RetentionPeriod.Unit;
import org.optr.engine.CaseRemovals.CaseRun;
import org.optr.engine.CaseRemovals.WholeCase;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;

class RetentionRuleTest {

    private static final ProcessKey OUTER = new ProcessKey("outer");
    private static final ProcessKey CALLED = new ProcessKey("called");
    private static final Instant NOW = Instant.parse("2028-03-01T00:00:00Z");
    private static final Optional<RetentionPeriod> MONTH = Optional.of(new RetentionPeriod(30, Unit.DAYS));
    private static final Optional<RetentionPeriod> YEAR = Optional.of(new RetentionPeriod(1, Unit.YEARS));

    @Test
    void aCaseGoesOnceItsPeriodIsOverAndNotBefore() {
        var rule = rule(MONTH, MONTH);

        assertThat(rule.endedBy(ended("2028-01-30T23:59:59Z"))).isEqualTo(MONTH);
        assertThat(rule.endedBy(ended("2028-01-31T00:00:00Z"))).isEmpty();
    }

    @Test
    void theLongestPeriodInItKeepsTheWholeCase() {
        var rule = rule(MONTH, YEAR);

        assertThat(rule.endedBy(ended("2027-06-01T00:00:00Z"))).isEmpty();
        assertThat(rule.endedBy(ended("2027-02-28T00:00:00Z"))).isEqualTo(YEAR);
    }

    @Test
    void whatIsKeptForEverStays() {
        assertThat(rule(MONTH, Optional.empty()).endedBy(ended("2001-01-01T00:00:00Z")))
                .isEmpty();
        assertThat(new RetentionRule(Map.of(OUTER, MONTH), NOW).endedBy(ended("2001-01-01T00:00:00Z")))
                .as("a process that nobody knows any more")
                .isEmpty();
    }

    @Test
    void aCaseOfWhichAPartRunsStays() {
        var started = Instant.parse("2020-01-01T00:00:00Z");
        var running = new WholeCase(new RunId("1"), List.of(run("1", OUTER, started)), true);

        assertThat(rule(MONTH, MONTH).endedBy(running)).isEmpty();
    }

    @Test
    void aPeriodHasBounds() {
        assertThatThrownBy(() -> new RetentionPeriod(29, Unit.DAYS)).hasMessageContaining("retention.period.bounds");
        assertThatThrownBy(() -> new RetentionPeriod(Integer.MAX_VALUE, Unit.YEARS))
                .hasMessageContaining("retention.period.bounds");
        assertThat(RetentionPeriod.ofDays(1)).isEqualTo(MONTH.get());
    }

    private static RetentionRule rule(Optional<RetentionPeriod> outer, Optional<RetentionPeriod> called) {
        return new RetentionRule(Map.of(OUTER, outer, CALLED, called), NOW);
    }

    private static WholeCase ended(String at) {
        var ended = Instant.parse(at);
        return new WholeCase(new RunId("1"), List.of(run("1", OUTER, ended), run("2", CALLED, ended)), false);
    }

    private static CaseRun run(String id, ProcessKey process, @Nullable Instant ended) {
        return new CaseRun(new RunId(id), process, null, Instant.EPOCH, ended);
    }
}
