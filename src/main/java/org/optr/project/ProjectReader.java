package org.optr.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveLink;
import org.optr.objective.ObjectiveLinks;
import org.optr.shared.SubjectDirectory.PathPart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows projects to the acting person, with money where it is theirs to see. */
@Service
@Transactional(readOnly = true)
public class ProjectReader {

    private static final int MOST = 500;

    private final ProjectRepository projects;
    private final ProjectSearch search;
    private final ProjectPages pages;
    private final ObjectiveLinks objectives;

    ProjectReader(ProjectRepository projects, ProjectSearch search, ProjectPages pages, ObjectiveLinks objectives) {
        this.projects = projects;
        this.search = search;
        this.pages = pages;
        this.objectives = objectives;
    }

    /** Returns projects by title. */
    public List<ProjectSummary> find(ProjectFilter filter, int offset, int limit) {
        var found = search.find(filter, offset, limit);
        var leading = objectives.of(
                found.stream().map(project -> project.terms().leading()).collect(Collectors.toSet()));
        return found.stream()
                .map(project -> summary(project, leading.get(project.terms().leading())))
                .toList();
    }

    public int count(ProjectFilter filter) {
        return search.count(filter);
    }

    /** Returns nothing for a project that does not exist. */
    public Optional<ProjectPage> page(ProjectId id) {
        return projects.findById(id).map(pages::page);
    }

    /** Returns nothing for a project that does not exist. */
    public Optional<ProjectStanding> standing(ProjectId id) {
        return projects.findById(id).map(ProjectStanding::of);
    }

    /** Returns the path from the top objective down to a project; empty for one that does not exist. */
    public List<PathPart> path(ProjectId id) {
        return projects.findById(id).map(pages::path).orElse(List.of());
    }

    /** Returns a project's deliverables by their dates. */
    public List<Deliverable> deliverables(ProjectId id) {
        return projects.findById(id)
                .map(project -> project.plan().deliverables())
                .orElse(List.of());
    }

    /** Returns the titles of those projects that exist. */
    public Map<ProjectId, String> titles(Collection<ProjectId> ids) {
        var values = ids.stream().map(ProjectId::value).distinct().toList();
        return projects.titles(values).stream()
                .collect(Collectors.toMap(ProjectRepository.Titled::id, ProjectRepository.Titled::title));
    }

    /** Whether the project has a baseline, so that there is something to follow. */
    public boolean hasRun(ProjectId id) {
        return projects.findById(id)
                .filter(project -> !project.plan().baselines().isEmpty())
                .isPresent();
    }

    /** Returns the projects that serve an objective, leading or in support, by title: at most 500. */
    public List<ProjectSummary> ofObjective(ObjectiveId objective) {
        return find(new ProjectFilter("", objective, null, null, null), 0, MOST);
    }

    private static ProjectSummary summary(Project project, @Nullable ObjectiveLink leading) {
        var terms = project.terms();
        return new ProjectSummary(
                project.id(),
                terms.title(),
                project.status(),
                terms.leading(),
                leading == null ? null : leading.title(),
                terms.unit(),
                terms.manager(),
                terms.sponsor(),
                terms.period());
    }
}
