package org.optr.workbench.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.optr.engine.MovePlan.Choice;
import org.optr.ui.Formats;
import org.optr.workbench.move.MoveOptions;

/** How many cases move, finish on their version, or need a choice. */
public final class MoveNumbers extends Div {

    private final Div bar = new Div();

    public MoveNumbers(MoveOptions options, Map<Choice, Long> counts) {
        this(options.from().number(), options.to().number(), counts);
    }

    /** @param to number of the version to which cases would move */
    MoveNumbers(int from, int to, Map<Choice, Long> counts) {
        addClassName("move-numbers");
        bar.addClassName("move-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        part("status-ontrack", counts.getOrDefault(Choice.MOVE, 0L), "move.count.move", to);
        part("status-draft", counts.getOrDefault(Choice.STAY, 0L), "move.count.stay", from);
        part("status-offtrack", counts.getOrDefault(Choice.CHOOSE, 0L), "move.count.choose", 0);
        add(bar);
    }

    private void part(String look, long count, String words, int version) {
        var number = new Span(Formats.current().number(count));
        number.addClassName("big");
        var cell = new Span(number, new Span(getTranslation(words, count, version)));
        cell.addClassNames("move-count", look);
        cell.getElement().getClassList().set("none", count == 0);
        add(cell);
        var piece = new Span();
        piece.addClassName(look);
        piece.getStyle().set("flex-grow", Long.toString(count));
        piece.setVisible(count > 0);
        bar.add(piece);
    }
}
