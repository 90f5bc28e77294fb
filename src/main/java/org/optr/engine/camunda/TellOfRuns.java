package org.optr.engine.camunda;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.optr.engine.camunda.EngineEvents.RunCancelled;
import org.optr.engine.camunda.EngineEvents.RunEnded;
import org.optr.engine.camunda.EngineEvents.RunStarted;
import org.springframework.stereotype.Component;

/** Puts the start and the end of every run into the history of its subject. */
@Component
class TellOfRuns implements ExecutionListener {

    private final ProcessModels models;
    private final RunFacts runs;
    private final Announcements announcements;

    TellOfRuns(ProcessModels models, RunFacts runs, Announcements announcements) {
        this.models = models;
        this.runs = runs;
        this.announcements = announcements;
    }

    @Override
    public void notify(DelegateExecution run) {
        var definition = run.getProcessDefinitionId();
        var model = models.of(definition);
        var subject = runs.subject(definition, run.getProcessBusinessKey()).orElse(null);
        if (run.getEventName().equals(EVENTNAME_START)) {
            announcements.run(RunStarted::new, model, subject);
        } else if (run.isCanceled()) {
            announcements.run(RunCancelled::new, model, subject);
        } else {
            announcements.run(RunEnded::new, model, subject);
        }
    }
}
