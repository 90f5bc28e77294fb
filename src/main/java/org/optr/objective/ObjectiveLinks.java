package org.optr.objective;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.optr.shared.SubjectDirectory.PathPart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Points at objectives from outside the module, as far as the acting person may see them. */
@Service
@Transactional(readOnly = true)
public class ObjectiveLinks {

    private final ObjectiveRepository objectives;
    private final ObjectiveSearch search;
    private final Sights sights;
    private final Lineage lineage;

    ObjectiveLinks(ObjectiveRepository objectives, ObjectiveSearch search, Sights sights, Lineage lineage) {
        this.objectives = objectives;
        this.search = search;
        this.sights = sights;
        this.lineage = lineage;
    }

    /** Returns those that there are and that the acting person may see. */
    public Map<ObjectiveId, ObjectiveLink> of(Collection<ObjectiveId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : search.links(ids, sights.current()).stream().collect(toMap(ObjectiveLink::id, identity()));
    }

    /** Returns the path from the top objective down to this one; empty if the acting person may not see it. */
    public List<PathPart> path(ObjectiveId id) {
        return objectives.findById(id).filter(sights::sees).map(lineage::path).orElse(List.of());
    }
}
