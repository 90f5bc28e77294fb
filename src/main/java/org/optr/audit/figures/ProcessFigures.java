package org.optr.audit.figures;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a process does, over the cases that came to their end in a period.
 *
 * @param at when the figures were taken
 * @param finished how many cases they are of
 * @param cancelled cases given up from outside in the period: in none of the figures
 * @param moved where a version was chosen, cases that came to it from another one: in none of the figures
 * @param limited whether there were more cases than are read: the figures are of those that ended last
 * @param lead from the beginning of a case to its end
 * @param firstPass the cases in which no step was entered again, of all: first-pass yield after ISO 22400-2
 * @param onTime the times when a step was done when it was due, of those when it had a due date
 * @param steps those at which the cases spent most time first
 * @param loops the most frequent first
 * @param variants the most frequent first
 * @param others all further variants
 * @param longest the cases
 * @param repeated the cases in which a step was entered again
 * @param late the cases in which a step was done later than due
 */
public record ProcessFigures(
        FigureQuestion question,
        Instant at,
        long finished,
        long cancelled,
        long moved,
        boolean limited,
        Spread lead,
        Share firstPass,
        Share onTime,
        List<StepFigures> steps,
        List<LoopFigures> loops,
        List<VariantFigures> variants,
        VariantFigures others,
        CasesBehind longest,
        CasesBehind repeated,
        CasesBehind late) {

    public Optional<StepFigures> step(String element) {
        return steps.stream().filter(step -> step.element().equals(element)).findFirst();
    }

    /**
     * Cases that came back.
     *
     * @param from the step that they came from
     * @param back the step that they entered again
     * @param times how often
     */
    public record LoopFigures(String from, String back, long times, CasesBehind cases) {}

    /**
     * Cases that went the same way.
     *
     * @param variant null for all those that are not listed one by one
     * @param kinds how many variants these are
     * @param share of all cases
     */
    public record VariantFigures(@Nullable Variant variant, int kinds, Share share, Spread lead, CasesBehind cases) {}
}
