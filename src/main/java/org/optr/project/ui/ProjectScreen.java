package org.optr.project.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.SubmissionRefused;
import org.optr.engine.WorkItem;
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
        var subject = Optional.ofNullable(item.subject()).orElseThrow();
        return new Editor(ProjectId.of(subject.id()));
    }

    private final class Editor implements Content {

        private final ProjectId project;
        private final Div panel = new Div();

        Editor(ProjectId project) {
            this.project = project;
            panel.addClassName("work-item-editor");
            reload();
        }

        private void reload() {
            panel.removeAll();
            projects.page(project).ifPresent(page -> show(panel, page, this::reload));
        }

        @Override
        public Component component() {
            return panel;
        }

        @Override
        public Map<String, @Nullable Object> values() {
            return Map.of();
        }

        @Override
        public void refused(SubmissionRefused refusal) {
            reload();
        }

        @Override
        public void onChange(Runnable listener) {
            // Every edit is saved as it is made: there is nothing to keep in a draft.
        }
    }
}
