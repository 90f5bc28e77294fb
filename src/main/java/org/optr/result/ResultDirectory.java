package org.optr.result;

import java.util.Optional;
import java.util.stream.Stream;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveLinks;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.shared.Ids;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers for results, which belong to their objective or project. */
@Component
class ResultDirectory implements SubjectDirectory {

    private final Results results;
    private final ObjectiveLinks objectives;
    private final ProjectReader projects;

    ResultDirectory(Results results, ObjectiveLinks objectives, ProjectReader projects) {
        this.results = results;
        this.objectives = objectives;
        this.projects = projects;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.RESULT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subject> find(String id) {
        return Ids.read(id, ResultId::of).flatMap(results::find).map(this::subject);
    }

    private Subject subject(Result result) {
        var ref = new SubjectRef(SubjectKind.RESULT, result.id().toString());
        var above = above(result.subject());
        var path = Stream.concat(above, Stream.of(new PathPart(ref, result.title())))
                .toList();
        return new Subject(ref, result.title(), path, "results/" + result.id());
    }

    private Stream<PathPart> above(SubjectRef subject) {
        return subject.kind() == SubjectKind.OBJECTIVE
                ? objectives.path(ObjectiveId.of(subject.id())).stream()
                : projects.path(ProjectId.of(subject.id())).stream();
    }
}
