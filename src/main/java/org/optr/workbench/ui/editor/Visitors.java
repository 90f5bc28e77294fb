package org.optr.workbench.ui.editor;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import org.optr.people.People;
import org.optr.ui.PersonAvatar;
import org.optr.workbench.Visitor;

/** Who has the draft open now, and who of them writes. */
final class Visitors extends Div {

    private final People people;

    Visitors(People people) {
        this.people = people;
        addClassName("visitors");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("editor.here"));
    }

    void show(List<Visitor> visits) {
        removeAll();
        var persons = new LinkedHashSet<>(visits.stream().map(Visitor::person).toList());
        var found = people.find(persons);
        persons.stream().filter(found::containsKey).map(found::get).forEach(person -> {
            var writes = visits.stream()
                    .anyMatch(visit -> visit.pen() && visit.person().equals(person.id()));
            var avatar = new PersonAvatar(person.name(), person.initials());
            avatar.setClassName("writes", writes);
            avatar.setTitle(getTranslation(writes ? "editor.visitor-writes" : "editor.visitor-looks", person.name()));
            add(avatar);
        });
    }
}
