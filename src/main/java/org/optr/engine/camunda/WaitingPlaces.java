package org.optr.engine.camunda;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.bpmn.behavior.GatewayActivityBehavior;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseMoves.WaitingCase;
import org.optr.engine.RunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds where the cases of a version wait. */
@Component
class WaitingPlaces {

    /** The innermost executions: they have no others inside them. */
    private static final String PLACES =
            """
            select e.PROC_INST_ID_ as run, r.BUSINESS_KEY_ as subject, e.ACT_ID_ as step, e.IS_ACTIVE_ as active
            from ACT_RU_EXECUTION e join ACT_RU_EXECUTION r on r.ID_ = e.PROC_INST_ID_
            where e.PROC_DEF_ID_ = ? and e.ACT_ID_ is not null
                and not exists (select 1 from ACT_RU_EXECUTION inner_one where inner_one.PARENT_ID_ = e.ID_)
            """;

    private final JdbcClient database;
    private final RunFacts runs;

    WaitingPlaces(JdbcClient database, RunFacts runs) {
        this.database = database;
        this.runs = runs;
    }

    List<WaitingCase> of(ProcessDefinitionEntity version) {
        return of(version, database.sql(PLACES + "order by e.PROC_INST_ID_").param(version.getId()));
    }

    Optional<WaitingCase> of(ProcessDefinitionEntity version, RunId run) {
        var places = database.sql(PLACES + "and e.PROC_INST_ID_ = ?").params(version.getId(), run.value());
        return of(version, places).stream().findFirst();
    }

    private List<WaitingCase> of(ProcessDefinitionEntity version, StatementSpec query) {
        var places = query.query((row, number) -> new Place(
                        row.getString("run"),
                        row.getString("subject"),
                        row.getString("step"),
                        row.getBoolean("active")))
                .list();
        return places.stream()
                .filter(place -> place.waits(version))
                .collect(groupingBy(Place::run, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ofOne -> waiting(version, ofOne))
                .toList();
    }

    private WaitingCase waiting(ProcessDefinitionEntity version, List<Place> places) {
        var first = places.get(0);
        return new WaitingCase(
                new RunId(first.run()),
                runs.subject(version.getId(), first.subject()).orElse(null),
                places.stream().map(Place::step).collect(toCollection(TreeSet::new)));
    }

    /** @param active false where a branch is over, or waits for others to join it */
    private record Place(String run, @Nullable String subject, String step, boolean active) {

        boolean waits(ProcessDefinitionEntity version) {
            return active || version.findActivity(step).getActivityBehavior() instanceof GatewayActivityBehavior;
        }
    }
}
