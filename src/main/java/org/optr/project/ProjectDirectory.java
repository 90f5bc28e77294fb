package org.optr.project;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.optr.shared.Ids;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers for projects. */
@Component
class ProjectDirectory implements SubjectDirectory {

    static final String BUDGET = "budget";
    static final String DISCOUNT_RATE = "discount-rate";
    static final String CASH_FLOWS = "cash-flows";
    static final String COST_AMOUNT = "cost-amount";
    static final String COST_NOTE = "cost-note";
    static final String IMPACT_ON_COST = "impact-on-cost";

    private static final Set<String> MONEY =
            Set.of(BUDGET, DISCOUNT_RATE, CASH_FLOWS, COST_AMOUNT, COST_NOTE, IMPACT_ON_COST);

    private final ProjectRepository projects;
    private final ProjectPages pages;
    private final MoneySights sights;

    ProjectDirectory(ProjectRepository projects, ProjectPages pages, MoneySights sights) {
        this.projects = projects;
        this.pages = pages;
        this.sights = sights;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PROJECT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subject> find(String id) {
        return project(id)
                .map(project -> new Subject(
                        ProjectPages.ref(project.id()),
                        project.terms().title(),
                        pages.path(project),
                        link(project.id())));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, SubjectTitle> titles(Collection<String> ids) {
        var known = ids.stream()
                .flatMap(id -> Ids.read(id, ProjectId::of).stream())
                .map(ProjectId::value)
                .toList();
        return projects.titles(known).stream()
                .collect(toMap(
                        found -> found.id().toString(),
                        found -> new SubjectTitle(ProjectPages.ref(found.id()), found.title(), link(found.id()))));
    }

    static String link(ProjectId project) {
        return "projects/" + project;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> hiddenFields(String id) {
        return project(id).filter(sights::sees).isPresent() ? Set.of() : MONEY;
    }

    private Optional<Project> project(String id) {
        return Ids.read(id, ProjectId::of).flatMap(projects::findById);
    }
}
