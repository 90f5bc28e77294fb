package org.optr.project;

import java.util.List;

/** A part of a project's plan that another module keeps, such as its tasks. Every bean is asked. */
public interface PlanPart {

    /** Returns what this part lacks before the plan can be submitted. */
    List<MissingFact> missing(ProjectId project);
}
