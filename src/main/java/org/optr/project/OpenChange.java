package org.optr.project;

import java.util.List;
import org.springframework.stereotype.Component;

/** A project closes once its open change request is decided or withdrawn. */
@Component
class OpenChange implements ClosingObstacle {

    private final ChangeRequestRepository requests;

    OpenChange(ChangeRequestRepository requests) {
        this.requests = requests;
    }

    @Override
    public List<MissingFact> of(ProjectId project) {
        return requests.open(project.value()).stream()
                .map(request -> new MissingFact("project.closing.change", String.valueOf(request.number())))
                .toList();
    }
}
