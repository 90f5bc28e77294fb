package org.optr.project;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds projects with as few conditions as the question needs. */
@Component
class ProjectSearch {

    private final EntityManager entities;

    ProjectSearch(EntityManager entities) {
        this.entities = entities;
    }

    List<Project> find(ProjectFilter filter, int offset, int limit) {
        return query("select p", filter, "order by p.terms.title, p.id.value", Project.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    int count(ProjectFilter filter) {
        return query("select count(p)", filter, "", Long.class)
                .getSingleResult()
                .intValue();
    }

    private <T> TypedQuery<T> query(String select, ProjectFilter filter, String order, Class<T> type) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        var parameters = new HashMap<String, Object>();
        if (!filter.text().isBlank()) {
            conditions.add("lower(p.terms.title) like :text escape '!'");
            parameters.put("text", containing(filter.text()));
        }
        if (filter.objective() != null) {
            conditions.add("(p.terms.leading.value = :objective"
                    + " or exists (select 1 from p.terms.supports s where s.value = :objective))");
            parameters.put("objective", filter.objective().value());
        }
        if (filter.status() != null) {
            conditions.add("p.course.status = :status");
            parameters.put("status", filter.status());
        }
        if (filter.unit() != null) {
            conditions.add("p.terms.unit.value = :unit");
            parameters.put("unit", filter.unit().value());
        }
        if (filter.manager() != null) {
            conditions.add("p.terms.manager.value = :manager");
            parameters.put("manager", filter.manager().value());
        }
        var query = entities.createQuery(
                select + " from Project p where " + String.join(" and ", conditions) + " " + order, type);
        parameters.forEach(query::setParameter);
        return query;
    }

    private static String containing(String text) {
        return "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
