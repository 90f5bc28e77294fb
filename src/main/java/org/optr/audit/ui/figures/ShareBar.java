package org.optr.audit.ui.figures;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;

/** A share in words, with a bar as long as it is. */
final class ShareBar extends Span {

    ShareBar(BigDecimal share) {
        addClassName("share-bar");
        var fill = new Span();
        fill.getStyle().setWidth(share.min(BigDecimal.ONE).movePointRight(2) + "%");
        var bar = new Span(fill);
        bar.addClassName("bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        add(bar, new Span(FigureWords.percent(share)));
    }
}
