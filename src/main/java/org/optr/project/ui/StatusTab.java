package org.optr.project.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.optr.people.People;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.StatusReportEntry;
import org.optr.project.StatusReports;
import org.optr.ui.Lucide;
import org.springframework.stereotype.Component;

/** How a project is doing, as its manager reports. */
@Component
class StatusTab extends ExecutionTab {

    private static final int SHOWN = 50;

    private final StatusReports reports;
    private final StatusDialogs dialogs;
    private final People people;
    private final Clock clock;

    StatusTab(ProjectReader projects, StatusReports reports, StatusDialogs dialogs, People people, Clock clock) {
        super(projects, "project.tab.status", 50);
        this.reports = reports;
        this.dialogs = dialogs;
        this.people = people;
        this.clock = clock;
    }

    @Override
    void show(Div content, ProjectId project, Runnable reload) {
        var given = reports.of(project, SHOWN);
        var persons =
                people.find(given.stream().map(StatusReportEntry::by).distinct().toList());
        var report = Rows.small("project.status.report", Lucide.PENCIL_LINE, () -> dialogs.report(project, reload));
        report.setVisible(reports.mayReport(project));
        content.add(new StatusPanel(given, new Signatures(persons, clock.instant()), report));
    }
}
