package org.optr.result;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The results of a cycle in a unit, side by side.
 *
 * @param objectives by title
 * @param projects by title
 * @param notes of their retrospectives
 * @param actions of their retrospectives, by date
 * @param lessons newest first
 * @param change since the cycle before; empty where there is nothing to compare
 */
public record Scorecard(
        List<ResultRow> objectives,
        List<ResultRow> projects,
        List<RetroNote> notes,
        List<OpenAction> actions,
        List<LessonSummary> lessons,
        Optional<ScoreChange> change) {

    /** An action and the result that it came from. */
    public record OpenAction(ResultId result, ImprovementAction action) {}

    /** Returns the mean final score of the objectives; nothing before the first is graded. */
    public Optional<BigDecimal> score() {
        return Scoring.mean(given());
    }

    /** Returns the same scorecard beside that of the cycle before. */
    Scorecard since(String cycle, Scorecard before) {
        var changed =
                score().flatMap(now -> before.score().map(mean -> new ScoreChange(cycle, mean, before.graded(), now)));
        return new Scorecard(objectives, projects, notes, actions, lessons, changed);
    }

    /** Returns how many objectives have each score, from 0.0 to 1.0. */
    public List<Integer> histogram() {
        return Scoring.histogram(given());
    }

    public int graded() {
        return given().size();
    }

    /** Returns by how much proposals lie above the final scores on average; below where negative. */
    public Optional<BigDecimal> proposedAboveGiven() {
        return Scoring.mean(objectives.stream()
                .filter(row -> row.given() != null)
                .map(row -> row.proposed().subtract(Objects.requireNonNull(row.given()), MathContext.DECIMAL64))
                .toList());
    }

    private List<BigDecimal> given() {
        return objectives.stream()
                .map(ResultRow::given)
                .filter(Objects::nonNull)
                .toList();
    }
}
