package org.optr.objective;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Finds the objectives that a person may see, with as few conditions as the question needs. */
@Component
class ObjectiveSearch {

    private static final String ORDER =
            """
            order by case o.terms.level
            when org.optr.objective.ObjectiveLevel.COMPANY then 0
            when org.optr.objective.ObjectiveLevel.DEPARTMENT then 1
            when org.optr.objective.ObjectiveLevel.TEAM then 2
            else 3 end, o.terms.title, o.id.value""";

    private static final String LINK =
            """
            select new org.optr.objective.ObjectiveLink(
            o.id, o.terms.title, o.terms.level, o.approval.status, o.terms.owner, o.terms.unit)""";

    private final EntityManager entities;

    ObjectiveSearch(EntityManager entities) {
        this.entities = entities;
    }

    List<Objective> find(ObjectiveFilter filter, Sight sight, int offset, int limit) {
        return conditions(filter, sight)
                .query("select o", ORDER, Objective.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    int count(ObjectiveFilter filter, Sight sight) {
        return conditions(filter, sight)
                .query("select count(o)", "", Long.class)
                .getSingleResult()
                .intValue();
    }

    List<ObjectiveLink> children(ObjectiveId parent, Sight sight) {
        return new Conditions()
                .visibleTo(sight)
                .and("o.terms.parent.value = :parent", "parent", parent.value())
                .query(LINK, ORDER, ObjectiveLink.class)
                .getResultList();
    }

    List<ObjectiveLink> links(Collection<ObjectiveId> ids, Sight sight) {
        return new Conditions()
                .visibleTo(sight)
                .and(
                        "o.id.value in :ids",
                        "ids",
                        ids.stream().map(ObjectiveId::value).toList())
                .query(LINK, ORDER, ObjectiveLink.class)
                .getResultList();
    }

    List<ObjectiveLink> published(Collection<CycleId> cycles, String text, int offset, int limit) {
        return new Conditions()
                .and("o.approval.status = :status", "status", ObjectiveStatus.PUBLISHED)
                .and(
                        "o.terms.cycle.value in :cycles",
                        "cycles",
                        cycles.stream().map(CycleId::value).toList())
                .titled(text)
                .query(LINK, ORDER, ObjectiveLink.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    private Conditions conditions(ObjectiveFilter filter, Sight sight) {
        var conditions = new Conditions().visibleTo(sight).titled(filter.text());
        var cycle = filter.cycle();
        var unit = filter.unit();
        var owner = filter.owner();
        var status = filter.status();
        if (cycle != null) {
            conditions.and("o.terms.cycle.value = :cycle", "cycle", cycle.value());
        }
        if (unit != null) {
            conditions.and("o.terms.unit.value = :unit", "unit", unit.value());
        }
        if (owner != null) {
            conditions.and("o.terms.owner.value = :owner", "owner", owner.value());
        }
        if (status != null) {
            conditions.and("o.approval.status = :status", "status", status);
        }
        return conditions;
    }

    /** Conditions on the objective {@code o}, all of which must hold. */
    private final class Conditions {

        private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> parameters = new HashMap<>();

        Conditions and(String condition, String name, Object value) {
            conditions.add(condition);
            parameters.put(name, value);
            return this;
        }

        Conditions titled(String text) {
            return text.isBlank() ? this : and("lower(o.terms.title) like :text escape '!'", "text", containing(text));
        }

        /** @see Sights#sees the same rule for one objective */
        Conditions visibleTo(Sight sight) {
            if (sight.everything()) {
                return this;
            }
            parameters.put("me", sight.person().value());
            parameters.put("headed", sight.headed());
            return and(
                    """
                    (o.approval.publishedAt is not null
                    or o.terms.owner.value = :me
                    or o.terms.unit.value in :headed
                    or exists (select 1 from o.terms.collaborators c where c.value = :me)
                    or exists (select 1 from Asking a where a.key.objective = o.id and a.key.asked in :members))""",
                    "members",
                    sight.memberships());
        }

        <T> TypedQuery<T> query(String select, String order, Class<T> type) {
            var query = entities.createQuery(
                    select + " from Objective o where " + String.join(" and ", conditions) + " " + order, type);
            parameters.forEach(query::setParameter);
            return query;
        }

        private String containing(String text) {
            return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        }
    }
}
