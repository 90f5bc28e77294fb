package org.optr.result.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.i18n.I18NProvider;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.result.Lessons;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.SubjectSection;

/** What others learned in similar work, for those who propose, decide on or plan a project. */
@org.springframework.stereotype.Component
class SuggestedLessons implements SubjectSection {

    private final Lessons lessons;
    private final ProjectReader projects;

    SuggestedLessons(Lessons lessons, ProjectReader projects) {
        this.lessons = lessons;
        this.projects = projects;
    }

    @Override
    public boolean appliesTo(SubjectRef subject) {
        return subject.kind() == SubjectKind.PROJECT && begins(ProjectId.of(subject.id()));
    }

    private boolean begins(ProjectId project) {
        return projects.standing(project)
                .filter(standing ->
                        standing.status().open() && !standing.status().underWay())
                .isPresent();
    }

    @Override
    public String title() {
        return "result.lessons.suggested";
    }

    @Override
    public Place place() {
        return Place.CONTEXT;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Component show(SubjectRef subject) {
        var suggested = lessons.suggestedFor(ProjectId.of(subject.id()));
        return new LessonsPanel(I18NProvider.translate(title()), suggested);
    }
}
