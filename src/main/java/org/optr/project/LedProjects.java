package org.optr.project;

import java.util.List;
import org.optr.objective.ObjectiveId;
import org.springframework.stereotype.Component;

/** An objective does not close while it leads a project that is not over. */
@Component
class LedProjects implements org.optr.objective.ClosingObstacle {

    private final ProjectRepository projects;

    LedProjects(ProjectRepository projects) {
        this.projects = projects;
    }

    @Override
    public List<Obstacle> of(ObjectiveId objective) {
        return projects.ledBy(objective.value()).stream()
                .filter(project -> project.status().open())
                .map(project -> new Obstacle("project.leads", project.terms().title()))
                .toList();
    }
}
