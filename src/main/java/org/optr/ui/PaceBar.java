package org.optr.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How far something is, with a tick where it should be today. */
public final class PaceBar extends Div {

    /**
     * @param done share from 0 to 1; values outside are drawn at the end they passed
     * @param expected share from 0 to 1, or null where no pace is expected
     */
    public PaceBar(BigDecimal done, @Nullable BigDecimal expected, Look look) {
        addClassNames("pace-bar", look.className());
        var formats = Formats.current();
        var words = expected == null
                ? formats.percent(done)
                : getTranslation("pace.label", formats.percent(done), formats.percent(expected));
        getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        getElement().setAttribute("title", words);
        var fill = new Span();
        fill.addClassName("fill");
        fill.setWidth(position(done));
        add(fill);
        if (expected != null) {
            var tick = new Span();
            tick.addClassName("tick");
            tick.getStyle().set("inset-inline-start", position(expected));
            add(tick);
        }
    }

    private static String position(BigDecimal share) {
        return share.max(BigDecimal.ZERO).min(BigDecimal.ONE).movePointRight(2).toPlainString() + "%";
    }
}
