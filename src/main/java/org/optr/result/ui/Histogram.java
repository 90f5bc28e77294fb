package org.optr.result.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.optr.objective.Commitment;
import org.optr.result.Scoring;

/** How many results there are of each score, as bars; the same in words for those who do not see them. */
final class Histogram extends Div {

    private static final int HIGHEST = 32;

    /** @param counts from 0.0 to 1.0 */
    Histogram(List<Integer> counts) {
        addClassName("histogram");
        var most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        var bars = new Div();
        bars.addClassName("bars");
        IntStream.range(0, counts.size()).forEach(step -> bars.add(bar(step, counts.get(step), most)));
        var words = IntStream.range(0, counts.size())
                .filter(step -> counts.get(step) > 0)
                .mapToObj(step -> getTranslation("result.histogram.step", ScoreWords.of(score(step)), counts.get(step)))
                .collect(Collectors.joining(", "));
        bars.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", words.isEmpty() ? getTranslation("figure.none") : words);
        var ends = new Div(new Span("0.0"), new Span("0.5"), new Span("1.0"));
        ends.addClassName("ends");
        ends.getElement().setAttribute("aria-hidden", "true");
        add(bars, ends);
    }

    private static Span bar(int step, int count, int most) {
        var bar = new Span();
        bar.addClassName(
                Looks.of(Scoring.grade(score(step), Commitment.ASPIRATIONAL)).className());
        bar.setHeight((count == 0 ? 2 : 2 + HIGHEST * count / most) + "px");
        return bar;
    }

    private static BigDecimal score(int step) {
        return BigDecimal.valueOf(step, Scoring.DECIMALS);
    }
}
