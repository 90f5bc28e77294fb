package org.optr.project.ui;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.form.FormData;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.shared.SubjectKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Words the project that a status report is asked for, within the review of its objective. */
@Component
class ReportFormData implements FormData {

    private final ProjectReader projects;
    private final ObjectProvider<WorkItems> workItems;

    ReportFormData(ProjectReader projects, ObjectProvider<WorkItems> workItems) {
        this.projects = projects;
        this.workItems = workItems;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.OBJECTIVE;
    }

    @Override
    public Set<String> names() {
        return Set.of("project");
    }

    @Override
    public Map<String, @Nullable Object> of(WorkItem item) {
        if (!"report-project-status".equals(item.form())) {
            return Map.of();
        }
        return Optional.ofNullable(workItems.getObject().variables(item.id()).get("projectId"))
                .flatMap(project -> projects.standing(ProjectId.of(project.toString())))
                .map(project -> Map.<String, @Nullable Object>of(
                        "project", Map.of("title", project.title(), "period", PeriodWords.of(project.period()))))
                .orElse(Map.of());
    }
}
