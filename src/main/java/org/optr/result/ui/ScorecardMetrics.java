package org.optr.result.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.optr.result.Scorecard;
import org.optr.ui.MetricCell;
import org.optr.ui.MetricStrip;
import org.optr.ui.Panel;

/** The few figures of a scorecard side by side. */
final class ScorecardMetrics extends Panel {

    ScorecardMetrics(Scorecard card) {
        var all = card.objectives().size();
        add(new MetricStrip(
                new MetricCell(
                        getTranslation("result.metric.score"),
                        big(ScoreWords.exact(card.score().orElse(null)))),
                new MetricCell(getTranslation("result.metric.histogram"), new Histogram(card.histogram())),
                new MetricCell(
                        getTranslation("result.metric.graded"),
                        big(String.valueOf(card.graded()), getTranslation("result.metric.graded.of", all))),
                new MetricCell(getTranslation("result.metric.gap"), gap(card))));
    }

    private Div gap(Scorecard card) {
        return card.proposedAboveGiven()
                .map(gap -> big(
                        ScoreWords.exact(gap.abs()),
                        getTranslation(gap.signum() < 0 ? "result.metric.gap.lower" : "result.metric.gap.higher")))
                .orElseGet(() -> big(ScoreWords.exact(null)));
    }

    private static Div big(String figure) {
        return big(figure, "");
    }

    private static Div big(String figure, String words) {
        var number = new Span(figure);
        number.addClassName("big");
        var rest = new Span(words);
        rest.addClassName("meta");
        var cell = new Div(number, rest);
        cell.addClassName("score-cell");
        return cell;
    }
}
