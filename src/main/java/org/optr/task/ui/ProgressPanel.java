package org.optr.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Set;
import java.util.function.Supplier;
import org.optr.shared.RuleViolation;
import org.optr.task.Progress;
import org.optr.task.TaskPage;
import org.optr.task.TaskStatus;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.Messages;
import org.optr.ui.Note;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;

/** How far a task is, to be filled in. Each field is kept as soon as it is left, so that nothing waits for a button. */
final class ProgressPanel extends Panel {

    private static final Progress BEGUN = new Progress(null, Set.of(), null, null, null, "");

    private final transient TaskReports reports;
    private final ProgressFields fields;
    private final Button begin;
    private final Div figure = new Div();
    private final Span saved = new Span();
    private transient TaskPage page;

    ProgressPanel(TaskPage page, TaskReports reports) {
        this.page = page;
        this.reports = reports;
        fields = new ProgressFields(page, this::save);
        begin = new Button(getTranslation("task.begin"), Lucide.ARROW_RIGHT.create(), click -> keep(() -> BEGUN));
        saved.addClassName("meta");
        saved.getElement().setAttribute("aria-live", "polite");
        addClassName("progress-panel");
        add(new SectionHeader(getTranslation("task.label.progress"), null, saved, begin));
        add(page.row().waits() ? waiting() : filling());
        show();
    }

    private Component waiting() {
        return new Note(Look.AT_RISK, getTranslation("task.waiting"), getTranslation("task.waiting.help"));
    }

    private Component filling() {
        var rule = page.content().rule();
        var help = new Paragraph(getTranslation(StatusBadge.key(rule) + ".help"));
        help.addClassName("meta");
        var content = new Div(figure, help, fields);
        content.addClassName("filling");
        return content;
    }

    private void show() {
        figure.removeAll();
        figure.add(new WorkBar(page.row().percent(), page.status()));
        begin.setVisible(page.status() == TaskStatus.ACCEPTED && !page.row().waits());
    }

    private void save() {
        keep(fields::value);
    }

    private void keep(Supplier<Progress> progress) {
        fields.clearErrors();
        try {
            page = reports.report(page, progress.get());
            saved.setText(getTranslation("task.saved"));
            show();
        } catch (RuleViolation refusal) {
            refuse(refusal);
        }
    }

    private void refuse(RuleViolation refusal) {
        saved.setText("");
        if (!fields.mark(refusal)) {
            Messages.error(refusal);
        }
    }
}
