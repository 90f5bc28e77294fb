package org.optr.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.optr.task.DoneWork;
import org.optr.ui.Formats;
import org.optr.ui.Look;
import org.optr.ui.PaceBar;

/** The share of a project's work that is done, with a tick where the baseline has it today; it opens its explanation. */
final class WorkFigure extends Div {

    WorkFigure(DoneWork work, Runnable explain) {
        addClassName("progress-cell");
        var done = work.done().value();
        if (done == null) {
            add(new Span(getTranslation("task.work.none")));
            return;
        }
        var formats = Formats.current();
        var why = new Button(formats.percent(done), click -> explain.run());
        why.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        why.setTooltipText(getTranslation("figure.why"));
        add(why, new PaceBar(done, work.planned(), look(done, work.planned())));
        if (work.planned() != null) {
            var words = new Span(getTranslation("task.work.planned", formats.percent(work.planned())));
            words.addClassName("meta");
            add(words);
        }
    }

    private static Look look(BigDecimal done, @Nullable BigDecimal planned) {
        if (done.compareTo(BigDecimal.ONE) >= 0) {
            return Look.DONE;
        }
        return planned == null || done.compareTo(planned) >= 0 ? Look.ON_TRACK : Look.AT_RISK;
    }
}
