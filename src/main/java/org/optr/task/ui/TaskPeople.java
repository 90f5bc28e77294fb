package org.optr.task.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.ui.PersonLabel;
import org.optr.task.TaskPage;
import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** Who does a task, who manages its project and who accepts the result. */
final class TaskPeople extends Panel {

    TaskPeople(TaskPage page, Map<PersonId, PersonSummary> persons) {
        add(new SectionHeader(getTranslation("task.people"), null));
        var responsible = page.content().responsible();
        add(row("task.label.responsible", responsible == null ? null : persons.get(responsible)));
        add(row("task.label.manager", persons.get(page.manager())));
        add(row("task.label.acceptor", persons.get(page.acceptor())));
    }

    private Div row(String role, @Nullable PersonSummary person) {
        var name = new Span(getTranslation(role));
        name.addClassName("meta");
        var row = new Div(name, new PersonLabel(person));
        row.addClassNames("link-row", "task-person");
        return row;
    }
}
