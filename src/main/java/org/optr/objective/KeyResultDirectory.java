package org.optr.objective;

import java.util.Optional;
import java.util.stream.Stream;
import org.optr.shared.Ids;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers for key results, which live on the page of their objective. */
@Component
class KeyResultDirectory implements SubjectDirectory {

    private final ObjectiveRepository objectives;
    private final Sights sights;
    private final Lineage lineage;

    KeyResultDirectory(ObjectiveRepository objectives, Sights sights, Lineage lineage) {
        this.objectives = objectives;
        this.sights = sights;
        this.lineage = lineage;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.KEY_RESULT;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subject> find(String id) {
        return Ids.read(id, KeyResultId::of).flatMap(keyResult -> objectives
                .findByKeyResult(keyResult)
                .filter(sights::sees)
                .map(objective -> subject(objective, objective.keyResult(keyResult))));
    }

    private Subject subject(Objective objective, KeyResult keyResult) {
        var ref = new SubjectRef(SubjectKind.KEY_RESULT, keyResult.id().toString());
        var self = new PathPart(ref, keyResult.title());
        var path =
                Stream.concat(lineage.path(objective).stream(), Stream.of(self)).toList();
        return new Subject(ref, keyResult.title(), path, ObjectiveDirectory.link(objective.id()));
    }
}
