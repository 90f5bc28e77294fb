package org.optr.result.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.optr.result.ScoreChange;
import org.optr.result.Scorecard;
import org.optr.ui.Lucide;
import org.optr.ui.MetricCell;
import org.optr.ui.MetricStrip;

/** The few figures of a scorecard side by side. */
final class ScorecardMetrics extends Div {

    ScorecardMetrics(Scorecard card) {
        var all = card.objectives().size();
        add(new MetricStrip(
                new MetricCell(getTranslation("result.metric.score"), score(card)),
                new MetricCell(getTranslation("result.metric.histogram"), new Histogram(card.histogram())),
                new MetricCell(
                        getTranslation("result.metric.graded"),
                        big(String.valueOf(card.graded()), getTranslation("result.metric.graded.of", all))),
                new MetricCell(getTranslation("result.metric.gap"), gap(card))));
    }

    private Div score(Scorecard card) {
        var cell = big(ScoreWords.exact(card.score().orElse(null)));
        card.change().map(this::since).ifPresent(cell::add);
        return cell;
    }

    private Span since(ScoreChange change) {
        var difference = change.difference();
        var before = getTranslation(
                "result.metric.since.before", change.cycle(), ScoreWords.exact(change.before()), change.graded());
        var words = new Span();
        words.addClassNames("meta", "since");
        words.setTitle(before);
        if (difference.signum() == 0) {
            words.add(new Span(getTranslation("result.metric.since.same", change.cycle())));
        } else {
            var higher = difference.signum() > 0;
            words.add(
                    (higher ? Lucide.ARROW_UP : Lucide.ARROW_DOWN).create(12),
                    new Span(getTranslation(
                            higher ? "result.metric.since.higher" : "result.metric.since.lower",
                            ScoreWords.exact(difference.abs()),
                            change.cycle())));
        }
        var source = new Span(before);
        source.addClassName("for-screen-readers");
        words.add(source);
        return words;
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
