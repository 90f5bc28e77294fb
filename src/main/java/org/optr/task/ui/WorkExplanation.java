package org.optr.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.task.DoneWork;
import org.optr.task.TaskId;
import org.optr.ui.Formats;

/** Says why so much of some work is done: formula, tasks with what each adds, source and time. */
final class WorkExplanation extends Dialog {

    private final transient Formats formats = Formats.current();
    private final DescriptionList facts = new DescriptionList();

    /** @param explain opens the explanation of a part */
    WorkExplanation(DoneWork work, Consumer<TaskId> explain) {
        var figure = work.done();
        setHeaderTitle(getTranslation("figure.why-title", share(figure.value())));
        setWidth("640px");
        setMaxWidth("100vw");
        facts.addClassName("explanation");
        fact("figure.formula", getTranslation(figure.formula()));
        if (work.planned() != null) {
            fact("task.work.planned-today", share(work.planned()));
        }
        fact("figure.source", getTranslation(figure.source()));
        fact("figure.as-of", formats.dateTime(figure.asOf()));
        add(new Paragraph(getTranslation("task.work.of", work.title())), facts, new WorkContributions(work, part -> {
            close();
            explain.accept(part);
        }));
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
    }

    private void fact(String name, String value) {
        facts.add(new DescriptionList.Term(getTranslation(name)), new DescriptionList.Description(value));
    }

    private String share(@Nullable BigDecimal value) {
        return value == null ? getTranslation("figure.none") : formats.percent(value);
    }
}
