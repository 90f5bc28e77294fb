package org.optr.audit.ui.figures;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.optr.audit.figures.ProcessFigures;
import org.optr.audit.figures.ProcessFigures.VariantFigures;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** The ways that cases went, the most frequent first. */
final class VariantPanel extends Panel {

    private final StepNames names;
    private final CaseLists lists;

    VariantPanel(ProcessFigures figures, CaseLists lists) {
        this.names = new StepNames(figures);
        this.lists = lists;
        var kinds = figures.variants().size() + figures.others().kinds();
        add(new SectionHeader(getTranslation("figures.variants"), kinds));
        var table = new FigureTable(
                "figures.variants", "figures.variant", "figures.variant-share", "figures.loop-cases", "figures.lead");
        figures.variants().forEach(each -> row(table, each));
        if (figures.others().kinds() > 0) {
            row(table, figures.others());
        }
        add(table);
    }

    private void row(FigureTable table, VariantFigures each) {
        var words = words(each);
        var way = new Span(words);
        way.addClassName("way");
        table.row(way)
                .number(new ShareBar(each.share().value().orElse(BigDecimal.ZERO)))
                .number(lists.open(
                        Formats.current().number(each.share().part()), "figures.behind.variant", each.cases(), words))
                .number(FigureWords.median(each.lead()));
    }

    private String words(VariantFigures each) {
        return each.variant() == null ? getTranslation("figures.others", each.kinds()) : names.of(each.variant());
    }
}
