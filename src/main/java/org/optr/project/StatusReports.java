package org.optr.project;

import java.util.List;
import java.util.Optional;
import org.optr.engine.ProcessRuns;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How projects are doing, as their managers say. Everybody may read it. */
@Service
@Transactional
public class StatusReports {

    private final StatusReportRepository reports;
    private final ProcessRuns runs;
    private final ProjectDesk desk;

    StatusReports(StatusReportRepository reports, ProcessRuns runs, ProjectDesk desk) {
        this.reports = reports;
        this.runs = runs;
        this.desk = desk;
    }

    /**
     * Keeps what the manager reports, while the project is under way. A review that asks for it hears
     * {@code ProjectStatusReported}.
     */
    public StatusReportId report(ProjectId id, StatusReportDraft draft) {
        var project = desk.get(id);
        project.rights().requireManaging(desk.me());
        var before = newest(id, 1).stream().findFirst().map(StatusReport::content);
        var report = StatusReportId.next();
        var kept = reports.save(new StatusReport(report, id, draft, desk.me(), desk.now()));
        desk.publish(kept.event(before.orElse(null)));
        runs.announce("ProjectStatusReported", ProjectPages.carrier(project), ProjectPages.ref(id));
        return report;
    }

    /** Returns the newest reports first. */
    @Transactional(readOnly = true)
    public List<StatusReportEntry> of(ProjectId id, int limit) {
        return newest(id, limit).stream().map(StatusReport::entry).toList();
    }

    @Transactional(readOnly = true)
    public Optional<StatusReportEntry> latest(ProjectId id) {
        return of(id, 1).stream().findFirst();
    }

    /** Whether the acting person may report now. */
    @Transactional(readOnly = true)
    public boolean mayReport(ProjectId id) {
        return desk.get(id).rights().mayManage(desk.me());
    }

    private List<StatusReport> newest(ProjectId id, int limit) {
        return reports.newestFirst(id.value(), Limit.of(limit));
    }
}
