package org.optr.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.optr.engine.WorkItem;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.ui.DueChip;
import org.optr.ui.Look;
import org.optr.ui.Lucide;
import org.optr.ui.PersonAvatar;
import org.optr.ui.StatusBadge;
import org.optr.ui.SubjectPath;

/** What the open item is: its place, its name, its kind, until when, from whom, and who has it. */
final class ItemHead extends Header {

    ItemHead(WorkItem item, List<PathPart> path, People people, Clock clock, Component steps, Component claim) {
        addClassName("item-head");
        var first = new Div(new SubjectPath(path), steps);
        first.addClassName("row");
        var title = new Div(name(item), claim);
        title.addClassNames("row", "sp");
        var facts = new Div(new StatusBadge(item.kind(), Look.APPROVAL));
        facts.addClassNames("row", "wrap", "g12", "facts");
        Optional.ofNullable(item.dueAt()).ifPresent(due -> facts.add(new DueChip(due, clock)));
        person(people, item.startedBy(), "inbox.from").ifPresent(facts::add);
        if (item.round() > 1) {
            facts.add(new Span(Lucide.REPEAT.create(13), new Span(getTranslation("inbox.round", item.round()))));
        }
        Optional.ofNullable(item.assignee())
                .flatMap(assignee -> person(people, assignee, "inbox.claimed-by"))
                .ifPresent(facts::add);
        add(first, title, facts);
    }

    private static H2 name(WorkItem item) {
        var name = new H2(Words.stepName(item.name()));
        name.addClassName("h1");
        return name;
    }

    private Optional<Component> person(People people, PersonId id, String sentence) {
        return people.find(id)
                .map(person -> new Span(
                        new PersonAvatar(person.name(), person.initials()).small(),
                        new Span(getTranslation(sentence, person.name()))));
    }
}
