package org.optr.project;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.objective.ObjectiveId;
import org.optr.shared.Figure.Contribution;
import org.optr.shared.FigureSource;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows the work of the projects that serve an objective beside its outcome. */
@Component
@Transactional(readOnly = true)
class ServingProjects implements FigureSource {

    private final ProjectReader projects;
    private final ObjectProvider<WorkProgress> work;

    ServingProjects(ProjectReader projects, ObjectProvider<WorkProgress> work) {
        this.projects = projects;
        this.work = work;
    }

    @Override
    public List<Contribution> beside(SubjectRef subject) {
        if (subject.kind() != SubjectKind.OBJECTIVE) {
            return List.of();
        }
        return projects.ofObjective(ObjectiveId.of(subject.id())).stream()
                .filter(project ->
                        project.status() != ProjectStatus.REJECTED && project.status() != ProjectStatus.CANCELLED)
                .map(project -> new Contribution(
                        ProjectPages.ref(project.id()), project.title(), BigDecimal.ONE, done(project.id())))
                .toList();
    }

    private @Nullable BigDecimal done(ProjectId project) {
        return work.stream()
                .flatMap(each -> each.percent(project).stream())
                .findFirst()
                .map(percent -> percent.movePointLeft(2))
                .orElse(null);
    }
}
