package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.form.LiveContent;
import org.optr.form.WorkItemScreen;
import org.optr.project.ProjectId;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;

/** A work item in which a project itself is written. Each edit is kept at once; the form adds only the decision. */
abstract class ProjectScreen implements WorkItemScreen {

    private final ProjectReader projects;

    ProjectScreen(ProjectReader projects) {
        this.projects = projects;
    }

    /** Fills the screen with the project as it is now. */
    abstract void show(Div panel, ProjectPage page, Runnable reload);

    @Override
    public Content open(WorkItem item, Map<String, @Nullable Object> data) {
        var project =
                ProjectId.of(Optional.ofNullable(item.subject()).orElseThrow().id());
        return new LiveContent((panel, reload) -> projects.page(project).ifPresent(page -> show(panel, page, reload)));
    }
}
