package org.optr.audit.ui.replay;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.optr.audit.replay.CaseReplay;
import org.optr.audit.replay.Situations;
import org.optr.audit.replay.Situations.Waiting;
import org.optr.engine.CaseCourse.PastItem;
import org.optr.ui.Formats;
import org.optr.ui.Languages;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** What people were asked at a moment, who could act, and what the form showed or what was submitted with it. */
final class SituationPanel extends Panel {

    private final Situations situations;
    private final FormsThen forms;
    private final AskedWords words;
    private final CaseReplay replay;
    private final Div content = new Div();
    private boolean isFormOpen;

    SituationPanel(Situations situations, FormsThen forms, AskedWords words, CaseReplay replay) {
        this.situations = situations;
        this.forms = forms;
        this.words = words;
        this.replay = replay;
        addClassName("situation");
        content.addClassName("content");
        add(new SectionHeader(getTranslation("replay.then"), null), content);
    }

    void show(int moment) {
        content.removeAll();
        situations.completedAt(replay, moment).ifPresent(item -> content.add(completed(item, moment)));
        var waiting = situations.waitingAt(replay, moment);
        waiting.forEach(each -> content.add(open(each, moment)));
        if (content.getComponentCount() == 0) {
            content.add(line("replay.then.nobody"));
        } else if (!waiting.isEmpty()) {
            content.add(line("replay.then.help"));
        }
    }

    private Div completed(PastItem item, int moment) {
        return step(item, getTranslation("replay.then.submitted"), form(item, moment));
    }

    private Div open(Waiting waiting, int moment) {
        var item = waiting.item();
        var asked = waiting.asked().isEmpty()
                ? getTranslation("replay.then.unknown")
                : getTranslation("replay.then.asked", String.join(", ", words.of(waiting.asked())));
        return step(item, asked, form(item, moment));
    }

    private static Div step(PastItem item, String who, Div form) {
        var name = new Span(Languages.name(item.name()));
        name.addClassName("strong");
        var step = new Div(name, new Span(who));
        if (item.dueAt() != null) {
            var due = new Span(
                    step.getTranslation("replay.then.due", Formats.current().dateTime(item.dueAt())));
            due.addClassName("secondary");
            step.add(due);
        }
        step.add(form);
        step.addClassName("step");
        return step;
    }

    /** The form is drawn when somebody wants to see it; then it is seen at the other moments too. */
    private Div form(PastItem item, int moment) {
        if (item.form() == null) {
            return new Div();
        }
        var place = new Div();
        var details = new Details(getTranslation("replay.then.form"), place);
        details.addOpenedChangeListener(change -> {
            isFormOpen = change.isOpened();
            place.removeAll();
            if (change.isOpened()) {
                place.add(forms.of(replay, moment, item));
            }
        });
        details.setOpened(isFormOpen);
        return new Div(details);
    }

    private Paragraph line(String key) {
        var line = new Paragraph(getTranslation(key));
        line.addClassName("meta");
        return line;
    }
}
