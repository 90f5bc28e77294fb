package org.optr.objective.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.optr.objective.KeyResultCard;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectivePage;
import org.optr.objective.ObjectiveReader;
import org.optr.people.People;
import org.optr.people.ui.PersonLabel;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.Formats;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;
import org.optr.ui.SubjectSection;
import org.optr.ui.TypeMark;

/** What an approver needs to know of an objective: what it serves, its key results, what changed, advice. */
@org.springframework.stereotype.Component
class ObjectiveContext implements SubjectSection {

    private final ObjectiveReader objectives;
    private final People people;

    ObjectiveContext(ObjectiveReader objectives, People people) {
        this.objectives = objectives;
        this.people = people;
    }

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return subject.kind() == SubjectKind.OBJECTIVE;
    }

    @Override
    public String title() {
        return "objective.context";
    }

    @Override
    public Place place() {
        return Place.CONTEXT;
    }

    @Override
    public int order() {
        return -10;
    }

    @Override
    public Component show(SubjectRef subject) {
        var content = new Div();
        content.addClassName("subject-context");
        objectives.page(new ObjectiveId(UUID.fromString(subject.id()))).ifPresent(page -> fill(content, page));
        return content;
    }

    private void fill(Div content, ObjectivePage page) {
        var open = new Anchor(ObjectiveNavigation.path(page.id()), content.getTranslation("action.open"));
        var owner = people.find(page.content().owner()).orElse(null);
        var head = new Div(
                new TypeMark(SubjectKind.OBJECTIVE).large(),
                new Div(new H3(page.content().title()), new PersonLabel(owner)),
                open);
        head.addClassName("context-head");
        var summary = new Panel(head);
        if (page.parent() != null) {
            var parent = new Div(
                    new Span(content.getTranslation("field.parent")),
                    new Anchor(
                            ObjectiveNavigation.path(page.parent().id()),
                            page.parent().title()));
            parent.addClassName("link-row");
            summary.add(parent);
        }
        if (!page.content().why().isBlank()) {
            summary.add(new Paragraph(page.content().why()));
        }
        content.add(summary, keyResults(page));
        if (!page.changes().isEmpty()) {
            content.add(new ChangesPanel(page.changes()));
        }
        if (!page.hints().isEmpty()) {
            content.add(new HintList(page.hints()));
        }
    }

    private static Panel keyResults(ObjectivePage page) {
        var panel = new Panel();
        panel.add(new SectionHeader(
                panel.getTranslation("objective.key-results"), page.keyResults().size()));
        page.keyResults().forEach(card -> panel.add(row(card)));
        return panel;
    }

    private static Div row(KeyResultCard card) {
        var formats = Formats.current();
        var metric = card.content().metric();
        var from = metric.start();
        var to = metric.targetValue();
        var numbers = new Span((from == null ? "" : formats.number(from) + " → ")
                + (to == null ? "" : formats.quantity(to, metric.unit())));
        numbers.addClassName("numbers");
        var row = new Div(
                new TypeMark(SubjectKind.KEY_RESULT), new Span(card.content().title()), numbers);
        row.addClassName("link-row");
        return row;
    }
}
