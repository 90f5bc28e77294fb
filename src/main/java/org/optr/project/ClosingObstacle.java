package org.optr.project;

import java.util.List;

/** What another module knows against the closing of a project, such as open tasks. Every bean is asked. */
public interface ClosingObstacle {

    /** Returns what is still to be done before the project closes. */
    List<MissingFact> of(ProjectId project);
}
