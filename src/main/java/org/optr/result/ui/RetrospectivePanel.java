package org.optr.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.result.ImprovementAction;
import org.optr.result.NoteKind;
import org.optr.result.ResultPage;
import org.optr.result.RetroNote;
import org.optr.ui.Formats;
import org.optr.ui.Lucide;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.StatusBadge;

/** What went well, what to improve and what will be done, side by side; below each other on a phone. */
final class RetrospectivePanel extends Div {

    private final transient ResultPage page;
    private final transient Map<PersonId, PersonSummary> persons;
    private final transient ResultDialogs dialogs;
    private final transient Runnable reload;

    RetrospectivePanel(ResultPage page, Map<PersonId, PersonSummary> persons, ResultDialogs dialogs, Runnable reload) {
        this.page = page;
        this.persons = persons;
        this.dialogs = dialogs;
        this.reload = reload;
        addClassName("retrospective");
        add(notes(NoteKind.WENT_WELL), notes(NoteKind.IMPROVE), actions());
    }

    private Panel notes(NoteKind kind) {
        var shown = page.notes().stream().filter(note -> note.kind() == kind).toList();
        var add = page.maySpeak() ? plus("result.note.add", () -> dialogs.addNote(page.id(), kind, reload)) : null;
        var panel = column(getTranslation(StatusBadge.key(kind)), shown.size(), add);
        shown.forEach(note -> panel.add(note(note)));
        return panel;
    }

    private Div note(RetroNote note) {
        var foot = new Div(new PersonLabel(persons.get(note.by())));
        foot.addClassName("foot");
        if (page.maySpeak() && dialogs.isMe(note.by())) {
            var remove = new Button(Lucide.TRASH_2.create(), click -> dialogs.removeNote(page.id(), note.id(), reload));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(getTranslation("result.note.remove"));
            foot.add(remove);
        }
        return card(new Paragraph(note.text()), foot);
    }

    private Panel actions() {
        var add = page.mayModerate() ? plus("result.action.add", () -> dialogs.addAction(page.id(), reload)) : null;
        var panel = column(getTranslation("result.actions"), page.actions().size(), add);
        page.actions().forEach(action -> panel.add(action(action)));
        return panel;
    }

    private Div action(ImprovementAction action) {
        var done = new Checkbox(action.title(), action.done());
        done.setEnabled(dialogs.isMe(action.owner()) || dialogs.isMe(page.lead()));
        done.addValueChangeListener(change -> dialogs.mark(page.id(), action.id(), change.getValue(), reload));
        var due = new Span(getTranslation("result.due", Formats.current().date(action.dueOn())));
        due.addClassName("meta");
        var foot = new Div(new PersonLabel(persons.get(action.owner())), due);
        foot.addClassName("foot");
        return card(done, foot);
    }

    private static Panel column(String title, int count, @Nullable Component add) {
        return new Panel(add == null ? new SectionHeader(title, count) : new SectionHeader(title, count, add));
    }

    private Button plus(String label, Runnable open) {
        var button = new Button(getTranslation(label), Lucide.PLUS.create(), click -> open.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Div card(Component... content) {
        var card = new Div(content);
        card.addClassName("retro-card");
        return card;
    }
}
