package org.optr.project;

import java.util.List;
import org.optr.shared.Period;

/** A part of a project's plan that another module keeps, such as its tasks. Every bean is asked. */
public interface PlanPart {

    /** Returns what this part lacks before the plan can be submitted. */
    List<MissingFact> missing(ProjectId project);

    /** Returns the titles of what is still to be done and would lie outside if the project ran in another period. */
    default List<String> outside(ProjectId project, Period period) {
        return List.of();
    }
}
