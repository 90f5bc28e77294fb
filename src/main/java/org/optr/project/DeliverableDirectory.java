package org.optr.project;

import java.util.Optional;
import java.util.stream.Stream;
import org.optr.shared.Ids;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers for deliverables, which live on the page of their project. */
@Component
class DeliverableDirectory implements SubjectDirectory {

    private final ProjectRepository projects;
    private final ProjectPages pages;

    DeliverableDirectory(ProjectRepository projects, ProjectPages pages) {
        this.projects = projects;
        this.pages = pages;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.DELIVERABLE;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subject> find(String id) {
        return Ids.read(id, DeliverableId::of).flatMap(deliverable -> projects.findByDeliverable(deliverable).stream()
                .flatMap(project -> project.plan().deliverables().stream()
                        .filter(planned -> planned.id().equals(deliverable))
                        .map(planned -> subject(project, planned)))
                .findFirst());
    }

    private Subject subject(Project project, Deliverable deliverable) {
        var ref = new SubjectRef(SubjectKind.DELIVERABLE, deliverable.id().toString());
        var path = Stream.concat(pages.path(project).stream(), Stream.of(new PathPart(ref, deliverable.title())))
                .toList();
        return new Subject(ref, deliverable.title(), path, ProjectDirectory.link(project.id()));
    }
}
