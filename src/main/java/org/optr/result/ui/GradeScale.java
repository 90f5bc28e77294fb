package org.optr.result.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.optr.result.Scoring;
import org.optr.ui.Look;

/** A score as ten segments, with a tick where its owner saw it, and the number beside; both are said in words. */
final class GradeScale extends Div {

    private static final int SEGMENTS = 10;

    /**
     * @param given null before somebody has graded
     * @param proposed null where none was proposed
     */
    GradeScale(@Nullable BigDecimal given, @Nullable BigDecimal proposed, Look look) {
        addClassNames("grade-scale", look.className());
        var bar = new Div();
        bar.addClassName("segments");
        var filled =
                given == null ? 0 : Scoring.rounded(given).movePointRight(1).intValueExact();
        for (var i = 0; i < SEGMENTS; i++) {
            var segment = new Span();
            segment.setClassName("filled", i < filled);
            bar.add(segment);
        }
        if (proposed != null) {
            var tick = new Span();
            tick.addClassName("tick");
            tick.getStyle().set("inset-inline-start", proposed.movePointRight(2).toPlainString() + "%");
            bar.add(tick);
        }
        var words = getTranslation(
                given == null ? "result.scale.open" : "result.scale", ScoreWords.of(given), ScoreWords.of(proposed));
        bar.getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        bar.getElement().setAttribute("title", words);
        var number = new Span(ScoreWords.of(given));
        number.addClassName("numbers");
        number.getElement().setAttribute("aria-hidden", "true");
        add(bar, number);
    }

    /** Returns this scale in the height of a key result's row. */
    GradeScale small() {
        addClassName("small");
        return this;
    }
}
