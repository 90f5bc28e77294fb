package org.optr.audit.ui.figures;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.audit.figures.ProcessFigures;
import org.optr.audit.figures.Share;
import org.optr.audit.figures.Spread;
import org.optr.audit.figures.StepFigures;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** What became of each step; one that only one side has is listed too. */
final class ComparedSteps extends Panel {

    private static final Spread NO_TIME = new Spread(0, null, null);
    private static final Share NO_SHARE = new Share(0, 0);

    private final FigureTable table = new FigureTable(
            "figures.steps",
            "figures.step",
            "figures.step-lead",
            "figures.compared-with",
            "figures.difference",
            "figures.waiting",
            "figures.compared-with",
            "figures.difference",
            "figures.first-pass",
            "figures.compared-with",
            "figures.difference");

    ComparedSteps(ProcessFigures shown, ProcessFigures other) {
        var elements = Stream.concat(shown.steps().stream(), other.steps().stream())
                .map(StepFigures::element)
                .distinct()
                .toList();
        add(new SectionHeader(getTranslation("figures.steps"), elements.size()), table);
        elements.forEach(element -> row(
                shown.step(element).isPresent() ? new StepNames(shown).of(element) : new StepNames(other).of(element),
                shown.step(element),
                other.step(element)));
    }

    private void row(String name, Optional<StepFigures> after, Optional<StepFigures> before) {
        var row = table.row(new Span(name));
        times(row, after.map(StepFigures::lead), before.map(StepFigures::lead));
        times(row, after.map(StepFigures::waiting), before.map(StepFigures::waiting));
        var share = after.map(StepFigures::firstPass).orElse(NO_SHARE);
        var earlier = before.map(StepFigures::firstPass).orElse(NO_SHARE);
        row.number(words(share)).number(words(earlier)).number(ChangeWords.better(earlier, share));
    }

    private static void times(FigureTable.Row row, Optional<Spread> shown, Optional<Spread> other) {
        var after = shown.orElse(NO_TIME);
        var before = other.orElse(NO_TIME);
        row.number(words(after))
                .number(words(before))
                .number(ChangeWords.longer(before.count(), before.median(), after.count(), after.median()));
    }

    private static String words(Spread spread) {
        return FigureWords.median(spread) + FigureWords.of(spread.count());
    }

    private static String words(Share share) {
        return FigureWords.percent(share) + FigureWords.of(share.of());
    }
}
