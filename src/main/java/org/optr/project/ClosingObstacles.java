package org.optr.project;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that stands against the closing of a project, whichever module knows it. */
@Component
class ClosingObstacles {

    private final ObjectProvider<ClosingObstacle> obstacles;

    /** @param obstacles looked up late: who answers may look at projects themselves */
    ClosingObstacles(ObjectProvider<ClosingObstacle> obstacles) {
        this.obstacles = obstacles;
    }

    List<MissingFact> of(ProjectId project) {
        return obstacles
                .orderedStream()
                .flatMap(obstacle -> obstacle.of(project).stream())
                .toList();
    }

    void requireNone(ProjectId project) {
        MissingFact.requireNone(of(project));
    }
}
