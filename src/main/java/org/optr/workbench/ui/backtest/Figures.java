package org.optr.workbench.ui.backtest;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.MetricCell;
import org.optr.ui.MetricStrip;
import org.optr.workbench.backtest.BackTestSummary;

/** The numbers of a back-test side by side; what there was none of is left out, but for what one looks for. */
final class Figures extends Div {

    Figures(BackTestSummary test) {
        var tally = test.tally();
        var cells = new ArrayList<MetricCell>();
        if (tally.decisions() > 0) {
            cells.add(cell("decisions", tally.decisions(), Look.DRAFT));
            cells.add(cell("unchanged", tally.unchanged(), Look.ON_TRACK));
            cells.add(cell("changed", tally.changed(), Look.AT_RISK));
            addIfAny(cells, "failing", tally.failing(), Look.OFF_TRACK);
            addIfAny(cells, "untestable", tally.untestable(), Look.DRAFT);
        }
        if (tally.cases() > 0) {
            cells.add(cell("cases", tally.cases(), Look.DRAFT));
            cells.add(cell("possible", tally.possible(), Look.ON_TRACK));
            cells.add(cell("impossible", tally.impossible(), Look.OFF_TRACK));
            addIfAny(cells, "unjudged", tally.unjudged(), Look.DRAFT);
        }
        if (!cells.isEmpty()) {
            add(new MetricStrip(cells.toArray(MetricCell[]::new)));
        }
    }

    private void addIfAny(List<MetricCell> cells, String word, int number, Look look) {
        if (number > 0) {
            cells.add(cell(word, number, look));
        }
    }

    private MetricCell cell(String word, int number, Look look) {
        var value = new Span(Formats.current().number(number));
        if (number > 0 && look != Look.DRAFT) {
            value.addClassNames("badge", "plain", look.className());
        }
        return new MetricCell(getTranslation("back-test.figure." + word), value);
    }
}
