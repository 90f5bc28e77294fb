package org.optr.project.ui;

import org.optr.project.ProjectId;
import org.optr.project.StatusReportEntry;
import org.optr.project.StatusReports;
import org.optr.ui.EditorDialog;
import org.springframework.stereotype.Component;

/** Opens the dialog in which the manager reports; what the last report said is not written anew. */
@Component
class StatusDialogs {

    private final StatusReports reports;

    StatusDialogs(StatusReports reports) {
        this.reports = reports;
    }

    void report(ProjectId project, Runnable afterwards) {
        var form = new StatusReportForm();
        reports.latest(project).map(StatusReportEntry::content).ifPresent(form::begin);
        new EditorDialog("project.status.report", "project.status.report", form, () -> {
                    reports.report(project, form.value());
                    afterwards.run();
                })
                .open();
    }
}
