package org.optr.result;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the results for a scorecard. An objective or project that is being closed is open to everybody, and so is its result. */
@Component
class ResultSearch {

    private static final int MOST = 500;

    private final EntityManager entities;

    ResultSearch(EntityManager entities) {
        this.entities = entities;
    }

    List<Result> find(ScorecardFilter filter) {
        var conditions = new ArrayList<>(List.of("r.status <> :withdrawn"));
        var parameters = new HashMap<String, Object>();
        parameters.put("withdrawn", ResultStatus.WITHDRAWN);
        var cycle = filter.cycle();
        if (cycle != null) {
            conditions.add("r.cycle.value = :cycle");
            parameters.put("cycle", cycle.value());
        }
        var unit = filter.unit();
        if (unit != null) {
            conditions.add("r.unit.value = :unit");
            parameters.put("unit", unit.value());
        }
        var query = entities.createQuery(
                "select r from Result r where " + String.join(" and ", conditions) + " order by r.title, r.id.value",
                Result.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(MOST).getResultList();
    }
}
