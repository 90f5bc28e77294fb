package org.optr.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.optr.shared.Figure.Contribution;
import org.optr.task.DoneWork;
import org.optr.task.TaskId;
import org.optr.ui.Formats;

/** What each task or part adds to the work that is done: its weight, how far it is, and its share of the figure. */
final class WorkContributions extends NativeTable {

    private final transient Formats formats = Formats.current();
    private final transient Consumer<TaskId> explain;
    private final BigDecimal whole;

    /** @param explain opens the explanation of a part */
    WorkContributions(DoneWork work, Consumer<TaskId> explain) {
        this.explain = explain;
        whole = work.done().contributions().stream().map(Contribution::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        addClassName("contributions");
        var heads = getHead().addRow();
        Stream.of("figure.contribution", "field.weight", "task.label.percent", "task.work.adds")
                .forEach(key -> heads.addHeaderCell().setText(getTranslation(key)));
        work.done().contributions().forEach(contribution -> add(work, contribution));
    }

    private void add(DoneWork work, Contribution contribution) {
        var row = getBody().addRow();
        row.addDataCell().add(link(work, contribution));
        row.addDataCell().setText(formats.number(contribution.weight()));
        var done = contribution.value();
        row.addDataCell().setText(done == null ? getTranslation("figure.none") : formats.percent(done));
        row.addDataCell().setText(done == null ? getTranslation("figure.none") : points(contribution, done));
    }

    /** Not whole per cent, so that many small tasks still add up. */
    private String points(Contribution contribution, BigDecimal done) {
        var added = contribution.weight().multiply(done).divide(whole, MathContext.DECIMAL64);
        return formats.quantity(added.movePointRight(2), "%");
    }

    private Component link(DoneWork work, Contribution contribution) {
        var task = TaskId.of(contribution.subject().id());
        if (!work.parts().contains(contribution.subject())) {
            return new Anchor(TaskNavigation.path(task), contribution.title());
        }
        var part = new Button(contribution.title(), click -> explain.accept(task));
        part.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        part.setTooltipText(getTranslation("figure.why"));
        return part;
    }
}
