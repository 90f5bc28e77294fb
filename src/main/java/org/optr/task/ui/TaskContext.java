package org.optr.task.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.optr.people.People;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.task.TaskId;
import org.optr.task.TaskPage;
import org.optr.task.TaskReader;
import org.optr.ui.SubjectSection;

/** What somebody who is asked about a task needs to know: what it is, what it serves and waits for, who takes part. */
@org.springframework.stereotype.Component
class TaskContext implements SubjectSection {

    private final TaskReader tasks;
    private final People people;

    TaskContext(TaskReader tasks, People people) {
        this.tasks = tasks;
        this.people = people;
    }

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return subject.kind() == SubjectKind.TASK;
    }

    @Override
    public String title() {
        return "task.context";
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
        tasks.page(TaskId.of(subject.id())).ifPresent(page -> fill(content, page));
        return content;
    }

    private void fill(Div content, TaskPage page) {
        content.add(
                new TaskSummary(page),
                new TaskPeople(page, people.find(TaskParts.involved(page))),
                new ServedChain(page),
                new TaskLinks(page));
    }
}
