package org.optr.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;
import org.optr.workbench.compare.Difference;
import org.optr.workbench.compare.Difference.Change;

/** One difference: what it is about, what became of it, and the sentences. */
final class DifferenceRow extends Div {

    DifferenceRow(Difference difference) {
        addClassName("difference");
        var words = ScreenWords.current();
        var icon = new Span(icon(difference.change()).create(14));
        icon.addClassNames("diff", className(difference.change()));
        var where = new Span(words.where(difference));
        where.addClassName("where");
        var name = new Span(new Span(words.title(difference)), where);
        name.addClassName("name");
        var change = new Span(getTranslation(StatusBadge.key(difference.change())));
        change.addClassNames("diff", className(difference.change()));
        var says = new Span(words.sentences(difference));
        says.addClassName("says");
        add(icon, name, change, says);
    }

    /** Returns icon and words for how many of a kind there are. */
    static Span count(Change change, long number) {
        var count = new Span(icon(change).create(14));
        count.add(new Span(count.getTranslation("compare.count." + className(change), number)));
        count.addClassNames("diff", className(change));
        return count;
    }

    private static Lucide icon(Change change) {
        return switch (change) {
            case ADDED -> Lucide.PLUS;
            case CHANGED -> Lucide.PENCIL;
            case REMOVED -> Lucide.MINUS;
            case MOVED -> Lucide.ARROW_RIGHT_LEFT;
        };
    }

    private static String className(Change change) {
        return change.name().toLowerCase(Locale.ROOT);
    }
}
