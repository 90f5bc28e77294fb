package org.optr.audit.ui.figures;

import static java.util.stream.Collectors.joining;

import org.optr.audit.figures.ProcessFigures;
import org.optr.audit.figures.Variant;
import org.optr.audit.figures.Variant.Stop;
import org.optr.ui.Languages;

/** What the steps are called in the figures. */
record StepNames(ProcessFigures figures) {

    String of(String element) {
        return figures.step(element).map(step -> Languages.name(step.name())).orElse(element);
    }

    /** Returns "Write → Review, repeated → Decide". */
    String of(Variant variant) {
        return variant.stops().isEmpty()
                ? FigureWords.word("figures.no-steps")
                : variant.stops().stream().map(this::of).collect(joining(" → "));
    }

    private String of(Stop stop) {
        return stop.repeated() ? FigureWords.word("figures.repeated", of(stop.step())) : of(stop.step());
    }
}
