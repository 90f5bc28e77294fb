package org.optr.audit.ui.figures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.optr.audit.figures.FigureService;
import org.optr.audit.figures.ProcessFigures;
import org.optr.ui.EmptyState;
import org.optr.ui.Lucide;
import org.optr.ui.MetricCell;
import org.optr.ui.MetricStrip;

/** The figures of one choice of cases. */
final class FiguresPanel extends Div {

    private final CaseLists lists;

    /** @param again takes the figures anew */
    FiguresPanel(FigureService service, Drawings drawings, ProcessFigures figures, Runnable again) {
        this.lists = new CaseLists(service);
        addClassName("stack");
        add(new FigureNotes(figures, service.removed(figures.question()), again));
        if (figures.finished() == 0) {
            add(new EmptyState(
                    Lucide.TRENDING_UP, getTranslation("figures.none"), getTranslation("figures.none.help")));
        } else {
            add(strip(figures));
            drawings.of(figures.question().version()).ifPresent(bpmn -> add(new FigureHeat(figures, bpmn, lists)));
            add(new StepPanel(figures, lists));
            add(new LoopPanel(figures, lists));
            add(new VariantPanel(figures, lists));
        }
        add(new HowCounted());
    }

    private MetricStrip strip(ProcessFigures figures) {
        return new MetricStrip(
                new MetricCell(
                        getTranslation("figures.finished"),
                        lists.open(
                                FigureWords.count(figures.finished()), "figures.behind.finished", figures.longest())),
                cell(
                        "figures.lead",
                        FigureWords.median(figures.lead()),
                        getTranslation("figures.lead-long", FigureWords.long85(figures.lead()))),
                new MetricCell(
                        getTranslation("figures.first-pass"),
                        new Div(
                                big(FigureWords.percent(figures.firstPass())),
                                lists.open(
                                        getTranslation(
                                                "figures.came-back",
                                                figures.repeated().count()),
                                        "figures.behind.repeated",
                                        figures.repeated()))),
                new MetricCell(
                        getTranslation("figures.on-time"),
                        new Div(
                                big(FigureWords.percent(figures.onTime())),
                                meta(getTranslation(
                                        "figures.of-due", figures.onTime().of())),
                                lists.open(
                                        getTranslation(
                                                "figures.were-late",
                                                figures.late().count()),
                                        "figures.behind.late",
                                        figures.late()))));
    }

    private static MetricCell cell(String label, String value, String more) {
        var content = new Div(big(value), meta(more));
        return new MetricCell(content.getTranslation(label), content);
    }

    private static Span big(String words) {
        var span = new Span(words);
        span.addClassName("big");
        return span;
    }

    private static Span meta(String words) {
        var span = new Span(words);
        span.addClassName("meta");
        return span;
    }
}
