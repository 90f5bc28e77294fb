package org.optr.objective;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
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
    private final ObjectiveLinks links;

    ObjectiveDirectory(ObjectiveRepository objectives, Sights sights, Lineage lineage, ObjectiveLinks links) {
        this.objectives = objectives;
        this.sights = sights;
        this.lineage = lineage;
        this.links = links;
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

    @Override
    public Map<String, SubjectTitle> titles(Collection<String> ids) {
        var known = ids.stream()
                .flatMap(id -> Ids.read(id, ObjectiveId::of).stream())
                .toList();
        return links.of(known).values().stream()
                .collect(toMap(
                        found -> found.id().toString(),
                        found -> new SubjectTitle(Lineage.ref(found.id()), found.title(), link(found.id()))));
    }

    static String link(ObjectiveId id) {
        return "objectives/" + id;
    }
}
