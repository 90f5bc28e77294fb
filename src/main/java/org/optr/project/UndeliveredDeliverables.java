package org.optr.project;

import java.util.List;
import org.springframework.stereotype.Component;

/** A project closes once everything is delivered. */
@Component
class UndeliveredDeliverables implements ClosingObstacle {

    private final DeliverableAcceptance acceptance;
    private final ProjectDesk desk;

    UndeliveredDeliverables(DeliverableAcceptance acceptance, ProjectDesk desk) {
        this.acceptance = acceptance;
        this.desk = desk;
    }

    @Override
    public List<MissingFact> of(ProjectId project) {
        return acceptance.undelivered(desk.get(project)).stream()
                .map(open -> new MissingFact("project.closing.undelivered", open.title()))
                .toList();
    }
}
