package org.optr.audit.ui.figures;

import com.vaadin.flow.component.html.Span;
import org.optr.audit.figures.ProcessFigures;
import org.optr.audit.figures.Spread;
import org.optr.audit.figures.StepFigures;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** The steps of a process, those at which cases spend most time first. */
final class StepPanel extends Panel {

    StepPanel(ProcessFigures figures, CaseLists lists) {
        add(new SectionHeader(getTranslation("figures.steps"), figures.steps().size()));
        var table = new FigureTable(
                "figures.steps",
                "figures.step",
                "figures.share",
                "figures.done",
                "figures.step-lead",
                "figures.step-long",
                "figures.waiting",
                "figures.working",
                "figures.again-entered",
                "figures.first-pass",
                "figures.on-time");
        figures.steps().forEach(step -> row(table, step, lists));
        add(table);
    }

    private static void row(FigureTable table, StepFigures step, CaseLists lists) {
        var name = Languages.name(step.name());
        var formats = Formats.current();
        table.row(lists.open(name, "figures.behind.step", step.longest(), name))
                .number(new ShareBar(step.shareOfTime()))
                .number(formats.number(step.done()))
                .number(FigureWords.median(step.lead()))
                .number(FigureWords.long85(step.lead()))
                .number(of(step.waiting()))
                .number(of(step.working()))
                .number(lists.open(formats.number(step.again()), "figures.behind.step-again", step.repeated(), name))
                .number(share(
                        FigureWords.percent(step.firstPass()), step.firstPass().of()))
                .number(
                        lists.open(FigureWords.percent(step.onTime()), "figures.behind.step-late", step.late(), name),
                        number(step.onTime().of()));
    }

    /** A time and how many it is of: not every time a step was done is known to have had a beginning. */
    private static Span of(Spread spread) {
        return share(FigureWords.median(spread), spread.count());
    }

    private static Span share(String words, long of) {
        return new Span(new Span(words), number(of));
    }

    private static Span number(long of) {
        var number = new Span(FigureWords.of(of));
        number.addClassName("of");
        return number;
    }
}
