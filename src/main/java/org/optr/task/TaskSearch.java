package org.optr.task;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.springframework.stereotype.Component;

/** Finds tasks without subtasks, with as few conditions as the question needs. */
@Component
class TaskSearch {

    private static final String LEAF = "not exists (select 1 from Task below where below.parent = t.id)";

    private final EntityManager entities;

    TaskSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** @param responsible null for anybody */
    List<Task> find(TaskFilter filter, @Nullable PersonId responsible, int offset, int limit) {
        var order = "order by case when t.terms.dueOn is null then 1 else 0 end,"
                + " t.terms.dueOn, t.terms.title, t.id.value";
        return query("select t", filter, responsible, order, Task.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    /** @param responsible null for anybody */
    int count(TaskFilter filter, @Nullable PersonId responsible) {
        return query("select count(t)", filter, responsible, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> query(
            String select, TaskFilter filter, @Nullable PersonId responsible, String order, Class<T> type) {
        var conditions = new ArrayList<>(List.of(LEAF));
        var parameters = new HashMap<String, Object>();
        if (!filter.text().isBlank()) {
            conditions.add("lower(t.terms.title) like :text escape '!'");
            parameters.put("text", containing(filter.text()));
        }
        if (!filter.statuses().isEmpty()) {
            conditions.add("t.course.status in :statuses");
            parameters.put("statuses", filter.statuses());
        }
        if (filter.project() != null) {
            conditions.add("t.project.value = :project");
            parameters.put("project", filter.project().value());
        }
        if (responsible != null) {
            conditions.add("t.terms.responsible.value = :responsible");
            parameters.put("responsible", responsible.value());
        }
        var query = entities.createQuery(
                select + " from Task t where " + String.join(" and ", conditions) + " " + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String containing(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
