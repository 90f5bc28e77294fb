package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.PROJECT;
import static org.optr.project.process.ProjectVariables.textOrNothing;

import java.util.Locale;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.Health;
import org.optr.project.ProjectId;
import org.optr.project.StatusReportDraft;
import org.optr.project.StatusReports;
import org.springframework.stereotype.Component;

@Component("noteStatusReport")
@StepInfo(
        title = "Note status report",
        description = "Keeps how the project is doing, as its manager reported.",
        reads = {"projectId", "schedule", "costs", "scope", "summary", "achievements", "nextSteps", "correctiveAction"})
class NoteStatusReport implements Step {

    private final StatusReports reports;

    NoteStatusReport(StatusReports reports) {
        this.reports = reports;
    }

    @Override
    public void run(StepVariables variables) {
        reports.report(
                ProjectId.of(PROJECT.in(variables)),
                new StatusReportDraft(
                        health(variables, "schedule"),
                        health(variables, "costs"),
                        health(variables, "scope"),
                        textOrNothing(variables, "summary"),
                        textOrNothing(variables, "achievements"),
                        textOrNothing(variables, "nextSteps"),
                        textOrNothing(variables, "correctiveAction")));
    }

    private static Health health(StepVariables variables, String name) {
        return Health.valueOf(textOrNothing(variables, name).toUpperCase(Locale.ROOT));
    }
}
