package org.optr.engine.camunda;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseCourse;
import org.optr.engine.CaseCourse.PastItem;
import org.optr.engine.CaseRecords;
import org.optr.engine.DeployedForms.DeployedForm;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.PastCases.Fact;
import org.optr.engine.RunId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

@Service
class EngineCaseRecords implements CaseRecords {

    private static final int MOST_LINKED = 200;
    private static final String LINKED =
            """
            select PROC_INST_ID_ from ACT_HI_PROCINST where ROOT_PROC_INST_ID_ = ? and PROC_INST_ID_ <> ?
            order by START_TIME_, PROC_INST_ID_ limit ?
            """;

    private static final String NAMES = "select distinct NAME_ from ACT_HI_VARINST where PROC_INST_ID_ = ?";

    private final JdbcClient database;
    private final HistoryService history;
    private final Runs runs;
    private final ProcessModels models;
    private final CaseCourses courses;
    private final EngineForms forms;
    private final HistoricFacts facts;

    EngineCaseRecords(
            JdbcClient database,
            HistoryService history,
            Runs runs,
            ProcessModels models,
            CaseCourses courses,
            EngineForms forms,
            HistoricFacts facts) {
        this.database = database;
        this.history = history;
        this.runs = runs;
        this.models = models;
        this.courses = courses;
        this.forms = forms;
        this.facts = facts;
    }

    @Override
    public Optional<CaseRecord> find(RunId run) {
        return runs.find(run).filter(runs::isVisible).map(this::caseOf);
    }

    @Override
    public Optional<CaseCourse> course(RunId run) {
        return runs.find(run).filter(runs::isVisible).map(courses::of);
    }

    @Override
    public Optional<DeployedForm> form(PastItem item) {
        return Optional.ofNullable(item.form()).map(form -> forms.form(item.version(), form));
    }

    @Override
    public Map<String, @Nullable Object> known(RunId run, PastItem item, Instant at) {
        var names = Set.copyOf(
                database.sql(NAMES).param(run.value()).query(String.class).list());
        var around = facts.around(Set.of(run.value()), Set.of(item.visit()));
        return Fact.known(
                facts.of(Set.of(run.value()), names).getOrDefault(run.value(), List.of()),
                around.getOrDefault(item.visit(), List.of()),
                at);
    }

    private CaseRecord caseOf(HistoricProcessInstance run) {
        return new CaseRecord(
                runs.summary(run),
                new VersionId(models.of(run.getProcessDefinitionId()).deployment()),
                new RunId(run.getRootProcessInstanceId()),
                runs.subject(run),
                linked(run));
    }

    private List<LinkedRun> linked(HistoricProcessInstance run) {
        var ids = database.sql(LINKED)
                .params(run.getRootProcessInstanceId(), run.getId(), MOST_LINKED)
                .query(String.class)
                .list();
        if (ids.isEmpty()) {
            return List.of();
        }
        return history
                .createHistoricProcessInstanceQuery()
                .processInstanceIds(Set.copyOf(ids))
                .orderByProcessInstanceStartTime()
                .asc()
                .listPage(0, MOST_LINKED)
                .stream()
                .filter(runs::isVisible)
                .map(found -> new LinkedRun(runs.summary(found), runs.subject(found)))
                .toList();
    }
}
