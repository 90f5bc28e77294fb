package org.optr.engine.camunda;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.optr.engine.CaseRecords;
import org.optr.engine.ProcessRuns.RunPicture;
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

    private final JdbcClient database;
    private final HistoryService history;
    private final Runs runs;
    private final RunPictures pictures;

    EngineCaseRecords(JdbcClient database, HistoryService history, Runs runs, RunPictures pictures) {
        this.database = database;
        this.history = history;
        this.runs = runs;
        this.pictures = pictures;
    }

    @Override
    public Optional<CaseRecord> find(RunId run) {
        return runs.find(run).filter(runs::isVisible).map(this::caseOf);
    }

    @Override
    public Optional<RunPicture> picture(RunId run, Instant at) {
        return runs.find(run).filter(runs::isVisible).map(found -> pictures.of(found, at));
    }

    private CaseRecord caseOf(HistoricProcessInstance run) {
        return new CaseRecord(
                runs.summary(run), new RunId(run.getRootProcessInstanceId()), runs.subject(run), linked(run));
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
