package org.optr.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.optr.task.TaskStatus;
import org.optr.ui.Formats;
import org.optr.ui.PaceBar;

/** What share of a task is done, as bar and number. */
final class WorkBar extends Div {

    /** @param percent from 0 to 100 */
    WorkBar(BigDecimal percent, TaskStatus status) {
        addClassName("progress-cell");
        var share = percent.movePointLeft(2);
        add(
                new PaceBar(share, null, Looks.of(status)),
                new Span(Formats.current().percent(share)));
    }
}
