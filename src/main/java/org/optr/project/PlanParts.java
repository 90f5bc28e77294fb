package org.optr.project;

import java.util.List;
import org.optr.shared.Period;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Everything that a plan lacks in the parts which other modules keep. */
@Component
class PlanParts {

    private final ObjectProvider<PlanPart> parts;

    /** @param parts looked up late: who answers may look at projects themselves */
    PlanParts(ObjectProvider<PlanPart> parts) {
        this.parts = parts;
    }

    List<MissingFact> missing(ProjectId project) {
        return parts.orderedStream()
                .flatMap(part -> part.missing(project).stream())
                .toList();
    }

    List<String> outside(ProjectId project, Period period) {
        return parts.orderedStream()
                .flatMap(part -> part.outside(project, period).stream())
                .toList();
    }
}
