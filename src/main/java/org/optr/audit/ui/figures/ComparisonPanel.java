package org.optr.audit.ui.figures;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import org.optr.audit.figures.FigureQuestion;
import org.optr.audit.figures.FigureService;
import org.optr.audit.figures.ProcessFigures;
import org.optr.audit.figures.Share;
import org.optr.audit.figures.Spread;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** Two choices of cases side by side. What became of a figure is said from the one compared with to the one shown. */
final class ComparisonPanel extends Div {

    private final ProcessFigures shown;
    private final ProcessFigures other;

    ComparisonPanel(
            FigureService service, Drawings drawings, ProcessFigures shown, ProcessFigures other, Runnable again) {
        this.shown = shown;
        this.other = other;
        addClassNames("stack", "comparison");
        add(new FigureNotes(shown, service.removed(shown.question()), again), wholes(service));
        add(new ComparedSteps(shown, other), new ComparedVariants(shown, other));
        var lists = new CaseLists(service);
        drawings.of(shown.question().version()).ifPresent(bpmn -> add(heat("figures.shown", shown, bpmn, lists)));
        drawings.of(other.question().version())
                .ifPresent(bpmn -> add(heat("figures.compared-with", other, bpmn, lists)));
        add(new HowCounted());
    }

    private Panel wholes(FigureService service) {
        var table = new FigureTable(
                "figures.comparison", "figures.figure", "figures.shown", "figures.compared-with", "figures.difference");
        var formats = Formats.current();
        table.row(new Span(getTranslation("figures.which")))
                .number(alone(shown.question()))
                .number(alone(other.question()))
                .number("");
        table.row(new Span(getTranslation("figures.finished")))
                .number(formats.number(shown.finished()))
                .number(formats.number(other.finished()))
                .number("");
        time(table, "figures.lead", shown.lead(), other.lead());
        table.row(new Span(getTranslation("figures.step-long")))
                .number(FigureWords.long85(shown.lead()))
                .number(FigureWords.long85(other.lead()))
                .number(ChangeWords.longer(
                        other.lead().count(),
                        other.lead().long85(),
                        shown.lead().count(),
                        shown.lead().long85()));
        share(table, "figures.first-pass", shown.firstPass(), other.firstPass());
        share(table, "figures.on-time", shown.onTime(), other.onTime());
        return new Panel(
                new SectionHeader(getTranslation("figures.comparison"), null),
                table,
                new FigureNotes(other, service.removed(other.question())));
    }

    /** Leads to the figures of one side, with the cases behind them. */
    private static Anchor alone(FigureQuestion question) {
        var choice = new Choice(question.period(), question.version());
        var address = FigureNavigation.of(question.process().value()) + "?of=" + choice;
        return new Anchor(address, FigureWords.cases(question));
    }

    private void time(FigureTable table, String label, Spread after, Spread before) {
        table.row(new Span(getTranslation(label)))
                .number(FigureWords.median(after))
                .number(FigureWords.median(before))
                .number(ChangeWords.longer(before.count(), before.median(), after.count(), after.median()));
    }

    private void share(FigureTable table, String label, Share after, Share before) {
        table.row(new Span(getTranslation(label)))
                .number(words(after))
                .number(words(before))
                .number(ChangeWords.better(before, after));
    }

    private static String words(Share share) {
        return share.of() == 0 ? "–" : FigureWords.percent(share) + " · " + FigureWords.parts(share);
    }

    private Div heat(String label, ProcessFigures figures, String bpmn, CaseLists lists) {
        return new Div(
                new H2(getTranslation(label) + ": " + FigureWords.cases(figures.question())),
                new FigureHeat(figures, bpmn, lists));
    }
}
