package org.optr.result.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.optr.result.Rating;
import org.optr.result.ResultPage;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;

/** How the work went, by criteria, apart from what came out of it. */
final class RatingsPanel extends Panel {

    RatingsPanel(ResultPage page, ResultDialogs dialogs, Runnable reload) {
        var rate =
                new Button(getTranslation("result.rate"), Lucide.PENCIL.create(), click -> dialogs.rate(page, reload));
        rate.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        rate.setVisible(page.mayModerate());
        add(new SectionHeader(getTranslation("result.ratings"), null, rate));
        page.ratings().forEach(rating -> add(row(rating)));
        if (page.ratings().isEmpty()) {
            var none = new Div(new Span(getTranslation("result.ratings.none")));
            none.addClassName("quiet");
            add(none);
        }
    }

    private Div row(Rating rating) {
        var name = new Span(getTranslation(StatusBadge.key(rating.criterion())));
        var points = new Span(getTranslation("result.points", rating.points(), Rating.MOST));
        points.addClassName("numbers");
        var row = new Div(name, points);
        row.addClassName("rating-row");
        if (!rating.improvement().isEmpty()) {
            var improvement = new Span(rating.improvement());
            improvement.addClassName("meta");
            row.add(improvement);
        }
        return row;
    }
}
