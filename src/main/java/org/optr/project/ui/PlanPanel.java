package org.optr.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Map;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.project.Deliverable;
import org.optr.project.Milestone;
import org.optr.project.ProjectPage;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** What is reached and delivered when, with what the person may do with each, until the plan is agreed. */
final class PlanPanel extends Div {

    private final transient ProjectPage page;
    private final transient Map<PersonId, PersonSummary> persons;
    private final PlanDialogs dialogs;
    private final transient Runnable reload;

    PlanPanel(ProjectPage page, Map<PersonId, PersonSummary> persons, PlanDialogs dialogs, Runnable reload) {
        this.page = page;
        this.persons = persons;
        this.dialogs = dialogs;
        this.reload = reload;
        addClassNames("subject-main", "plan");
        var milestones = section(
                "field.milestones",
                page.milestones().size(),
                "project.milestone.none",
                small("project.milestone.add", Lucide.PLUS, () -> dialogs.addMilestone(page, reload)));
        page.milestones().forEach(milestone -> milestones.add(row(milestone)));
        var deliverables = section(
                "project.deliverables",
                page.deliverables().size(),
                "project.deliverable.none",
                small("project.deliverable.add", Lucide.PLUS, () -> dialogs.addDeliverable(page, reload)));
        page.deliverables().forEach(deliverable -> deliverables.add(row(deliverable)));
        add(milestones, deliverables);
    }

    private Panel section(String title, int count, String none, Button add) {
        add.setVisible(page.mayPlan());
        var panel = new Panel(new SectionHeader(getTranslation(title), count, add));
        if (count == 0) {
            var words = new Paragraph(getTranslation(none));
            words.addClassName("quiet");
            panel.add(words);
        }
        return panel;
    }

    private Div row(Milestone milestone) {
        var title = new Span(milestone.title());
        title.addClassName("strong");
        var row = new Div(title, due(milestone.dueOn()));
        actions(row, () -> dialogs.change(page, milestone, reload), () -> dialogs.remove(page, milestone, reload));
        return row;
    }

    private Div row(Deliverable deliverable) {
        var title = new Span(deliverable.title());
        title.addClassName("strong");
        var words = new Div(title);
        if (!deliverable.acceptanceCriteria().isBlank()) {
            words.add(new Paragraph(deliverable.acceptanceCriteria()));
        }
        var row = new Div(words, new PersonLabel(persons.get(deliverable.owner())), due(deliverable.dueOn()));
        actions(row, () -> dialogs.change(page, deliverable, reload), () -> dialogs.remove(page, deliverable, reload));
        return row;
    }

    private static Component due(LocalDate day) {
        var due = new Span(Formats.current().date(day));
        due.addClassName("numbers");
        return due;
    }

    private void actions(Div row, Runnable edit, Runnable remove) {
        row.addClassName("plan-row");
        if (page.mayPlan()) {
            row.add(small("action.edit", Lucide.PENCIL, edit), small("action.remove", Lucide.X, remove));
        }
    }

    private Button small(String label, Lucide icon, Runnable action) {
        var button = new Button(getTranslation(label), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
