package org.optr.project;

import java.util.List;
import java.util.Optional;
import org.optr.objective.ObjectiveId;

/** Shows projects to the acting person, with money where it is theirs to see. */
public class ProjectReader {

    ProjectReader() {}

    /** Returns projects by title. */
    public List<ProjectSummary> find(ProjectFilter filter, int offset, int limit) {
        throw new UnsupportedOperationException();
    }

    public int count(ProjectFilter filter) {
        throw new UnsupportedOperationException();
    }

    /** Returns nothing for a project that does not exist. */
    public Optional<ProjectPage> page(ProjectId id) {
        throw new UnsupportedOperationException();
    }

    /** Returns the projects that an objective leads or that support it, by title. */
    public List<ProjectSummary> ofObjective(ObjectiveId objective) {
        throw new UnsupportedOperationException();
    }
}
