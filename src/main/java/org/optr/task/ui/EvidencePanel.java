package org.optr.task.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.task.Evidence;
import org.optr.task.TaskPage;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** What shows that a task was done, with a way to the next piece for whoever reports. */
final class EvidencePanel extends Panel {

    private final transient TaskPage page;
    private final transient TaskDialogs dialogs;
    private final transient Runnable reload;

    EvidencePanel(TaskPage page, Map<PersonId, PersonSummary> persons, TaskDialogs dialogs, Runnable reload) {
        this.page = page;
        this.dialogs = dialogs;
        this.reload = reload;
        var header = new SectionHeader(
                getTranslation("task.label.evidence"), page.evidence().size(), add());
        add(header);
        page.evidence().forEach(evidence -> add(row(evidence, persons)));
        if (page.evidence().isEmpty()) {
            var none = new Paragraph(getTranslation("task.evidence.none"));
            none.addClassName("quiet");
            add(none);
        }
    }

    private Button add() {
        var add = new Button(
                getTranslation("task.evidence.add"), Lucide.PLUS.create(), click -> dialogs.addEvidence(page, reload));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add.setVisible(page.rights().report());
        return add;
    }

    private Div row(Evidence evidence, Map<PersonId, PersonSummary> persons) {
        var words = new Div(title(evidence));
        if (!evidence.note().isEmpty()) {
            words.add(new Paragraph(evidence.note()));
        }
        var at = new Span(Formats.current().dateTime(evidence.at()));
        at.addClassName("numbers");
        var row = new Div(words, new PersonLabel(persons.get(evidence.by())), at);
        row.addClassName("plan-row");
        if (page.rights().report()) {
            row.add(remove(evidence));
        }
        return row;
    }

    /** Opens a link in a window of its own, which learns nothing of this one. */
    private static Span title(Evidence evidence) {
        if (evidence.link().isEmpty()) {
            return new Span(evidence.title());
        }
        var link = new Anchor(evidence.link(), evidence.title());
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return new Span(link);
    }

    private Button remove(Evidence evidence) {
        var remove = new Button(Lucide.TRASH_2.create(), click -> dialogs.removeEvidence(page, evidence, reload));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        remove.setAriaLabel(getTranslation("task.evidence.remove", evidence.title()));
        return remove;
    }
}
