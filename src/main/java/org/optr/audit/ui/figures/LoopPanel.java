package org.optr.audit.ui.figures;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.optr.audit.figures.ProcessFigures;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** From where to where cases came back, the most frequent first. */
final class LoopPanel extends Panel {

    LoopPanel(ProcessFigures figures, CaseLists lists) {
        add(new SectionHeader(getTranslation("figures.loops"), figures.loops().size()));
        if (figures.loops().isEmpty()) {
            var none = new Paragraph(getTranslation("figures.loops.none"));
            none.addClassName("meta");
            add(none);
            return;
        }
        var names = new StepNames(figures);
        var table = new FigureTable("figures.loops", "figures.loop", "figures.times", "figures.loop-cases");
        for (var loop : figures.loops()) {
            var way = new Span(
                    new Span(names.of(loop.from())),
                    Lucide.UNDO_2.create(14),
                    new Span(getTranslation("figures.back-to", names.of(loop.back()))));
            way.addClassName("way");
            table.row(way)
                    .number(Formats.current().number(loop.times()))
                    .number(lists.open(
                            Formats.current().number(loop.cases().count()),
                            "figures.behind.loop",
                            loop.cases(),
                            names.of(loop.from()),
                            names.of(loop.back())));
        }
        add(table);
    }
}
