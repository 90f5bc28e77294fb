package org.optr.audit.ui.figures;

import com.vaadin.flow.component.html.Span;
import java.math.RoundingMode;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.optr.audit.figures.Change;
import org.optr.audit.figures.Share;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.Lucide;

/** What became of a figure: an arrow, words, and a colour for better or worse. */
final class ChangeWords extends Span {

    private ChangeWords(Lucide icon, Look look, String words) {
        addClassNames("change", look.className());
        add(icon.create(14), new Span(words));
    }

    /** Shorter is better. */
    static ChangeWords longer(int countBefore, @Nullable Duration before, int countAfter, @Nullable Duration after) {
        var change = Change.of(countBefore, before, countAfter, after);
        return switch (change.kind()) {
            case LESS -> words(Lucide.ARROW_DOWN, Look.ON_TRACK, "figures.shorter", change);
            case MORE -> words(Lucide.ARROW_UP, Look.AT_RISK, "figures.longer", change);
            default -> unchanged(change);
        };
    }

    /** More is better. */
    static ChangeWords better(Share before, Share after) {
        var change = Change.of(before, after);
        return switch (change.kind()) {
            case LESS -> points(Lucide.ARROW_DOWN, Look.AT_RISK, "figures.points-lower", change);
            case MORE -> points(Lucide.ARROW_UP, Look.ON_TRACK, "figures.points-higher", change);
            default -> unchanged(change);
        };
    }

    /** Neither is better. */
    static ChangeWords plain(Share before, Share after) {
        var change = Change.of(before, after);
        return switch (change.kind()) {
            case LESS -> points(Lucide.ARROW_DOWN, Look.DRAFT, "figures.points-lower", change);
            case MORE -> points(Lucide.ARROW_UP, Look.DRAFT, "figures.points-higher", change);
            default -> unchanged(change);
        };
    }

    private static ChangeWords unchanged(Change change) {
        var key = change.kind() == Change.Kind.SAME ? "figures.same" : "figures.not-compared";
        return new ChangeWords(Lucide.MINUS, Look.DRAFT, FigureWords.word(key));
    }

    private static ChangeWords words(Lucide icon, Look look, String key, Change change) {
        return new ChangeWords(icon, look, FigureWords.word(key, FigureWords.percent(change.by())));
    }

    private static ChangeWords points(Lucide icon, Look look, String key, Change change) {
        var points = Formats.current().number(change.by().movePointRight(2).setScale(1, RoundingMode.HALF_UP));
        return new ChangeWords(icon, look, FigureWords.word(key, points));
    }
}
