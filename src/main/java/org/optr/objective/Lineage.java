package org.optr.objective;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.optr.shared.SubjectDirectory.PathPart;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Walks from an objective up to the one that it serves in the end, as far as the acting person may see. */
@Component
class Lineage {

    private final ObjectiveRepository objectives;
    private final Sights sights;

    Lineage(ObjectiveRepository objectives, Sights sights) {
        this.objectives = objectives;
        this.sights = sights;
    }

    Optional<Objective> parent(Objective objective) {
        var parent = objective.terms().parent();
        return parent == null ? Optional.empty() : objectives.findById(parent).filter(sights::sees);
    }

    /** Returns the objective and those above it, from the objective itself upwards. */
    List<Objective> upwards(Objective objective) {
        var line = new LinkedHashMap<ObjectiveId, Objective>();
        for (var next = Optional.of(objective);
                next.isPresent() && line.putIfAbsent(next.get().id(), next.get()) == null; ) {
            next = parent(next.get());
        }
        return List.copyOf(line.values());
    }

    /** Returns the path from the top down, the objective itself last. */
    List<PathPart> path(Objective objective) {
        var path = new ArrayDeque<PathPart>();
        upwards(objective)
                .forEach(each ->
                        path.addFirst(new PathPart(ref(each.id()), each.terms().title())));
        return List.copyOf(path);
    }

    static SubjectRef ref(KeyResultId id) {
        return new SubjectRef(SubjectKind.KEY_RESULT, id.toString());
    }

    static SubjectRef ref(ObjectiveId id) {
        return new SubjectRef(SubjectKind.OBJECTIVE, id.toString());
    }
}
