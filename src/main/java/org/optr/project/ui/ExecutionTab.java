package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.SubjectSection;

/** A tab of the page of a project that has begun to run; what is done in it shows at once. */
abstract class ExecutionTab implements SubjectSection {

    private final ProjectReader projects;
    private final String title;
    private final int order;

    ExecutionTab(ProjectReader projects, String title, int order) {
        this.projects = projects;
        this.title = title;
        this.order = order;
    }

    /** Fills the tab with the project as it is now. */
    abstract void show(Div content, ProjectId project, Runnable reload);

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return subject.kind() == SubjectKind.PROJECT && projects.hasRun(ProjectId.of(subject.id()));
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Place place() {
        return Place.TAB;
    }

    @Override
    public final int order() {
        return order;
    }

    @Override
    public final com.vaadin.flow.component.Component show(SubjectRef subject) {
        var content = new Div();
        content.addClassName("subject-main");
        refill(content, ProjectId.of(subject.id()));
        return content;
    }

    private void refill(Div content, ProjectId project) {
        content.removeAll();
        show(content, project, () -> refill(content, project));
    }
}
