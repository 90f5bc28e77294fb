package org.optr.objective;

import java.util.Optional;
import org.optr.shared.Ids;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers for objectives. */
@Component
class ObjectiveDirectory implements SubjectDirectory {

    private final ObjectiveRepository objectives;
    private final Sights sights;
    private final Lineage lineage;

    ObjectiveDirectory(ObjectiveRepository objectives, Sights sights, Lineage lineage) {
        this.objectives = objectives;
        this.sights = sights;
        this.lineage = lineage;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.OBJECTIVE;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subject> find(String id) {
        return Ids.read(id, ObjectiveId::of)
                .flatMap(objectives::findById)
                .filter(sights::sees)
                .map(objective -> new Subject(
                        Lineage.ref(objective.id()),
                        objective.terms().title(),
                        lineage.path(objective),
                        link(objective.id())));
    }

    static String link(ObjectiveId id) {
        return "objectives/" + id;
    }
}
