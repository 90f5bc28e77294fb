package org.optr.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.optr.demo.Execution.Change;
import org.optr.demo.Proposal.Stone;
import org.optr.project.ChangeDraft;
import org.optr.project.Changes;
import org.optr.project.CostDraft;
import org.optr.project.Costs;
import org.optr.project.Milestone;
import org.optr.project.MilestoneId;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.StatusReports;
import org.optr.shared.Money;
import org.optr.shared.Period;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts on the timeline how projects run: what their managers report, what they cost, which changes are asked for. */
@Component
@Profile("demo")
class ExecutionStories {

    private final StatusReports reports;
    private final Costs costs;
    private final Changes changes;
    private final ProjectReader reader;

    ExecutionStories(StatusReports reports, Costs costs, Changes changes, ProjectReader reader) {
        this.reports = reports;
        this.costs = costs;
        this.changes = changes;
        this.reader = reader;
    }

    void tell(ProjectDrafts drafts, Supplier<ProjectId> project, Timeline timeline) {
        var proposal = drafts.proposal();
        var manager = drafts.cast().person(proposal.manager());
        proposal.reports()
                .forEach(report -> timeline.add(
                        timeline.daysAgo(report.daysAgo(), 2),
                        manager,
                        () -> reports.report(project.get(), report.content())));
        proposal.changes()
                .forEach(change -> timeline.add(
                        timeline.daysAgo(change.daysAgo(), 1),
                        manager,
                        () -> changes.request(project.get(), changed(change, project.get(), drafts))));
        proposal.costs().forEach(booking -> {
            var at = timeline.daysAgo(booking.daysAgo(), 3);
            var amount = new Money(booking.amount(), proposal.budget().currency());
            var draft = new CostDraft(Timeline.day(at), amount, booking.note());
            var by = drafts.cast().person(booking.by());
            timeline.add(at, by, () -> costs.book(project.get(), draft));
        });
    }

    private ChangeDraft changed(Change change, ProjectId project, ProjectDrafts drafts) {
        var page = reader.page(project).orElseThrow();
        var budget = page.money().orElseThrow().budget();
        var period = page.period();
        return new ChangeDraft(
                change.reason(),
                change.budget() == null ? budget : new Money(change.budget(), budget.currency()),
                change.weeks() == null ? period : new Period(period.startsOn(), drafts.endOf(change.weeks())),
                moved(page.milestones(), change.milestones(), drafts),
                page.deliverables());
    }

    private static List<Milestone> moved(List<Milestone> agreed, List<Stone> stones, ProjectDrafts drafts) {
        var milestones = new ArrayList<>(agreed);
        stones.forEach(stone -> {
            var known = agreed.stream()
                    .filter(milestone -> milestone.title().equals(stone.title()))
                    .findFirst();
            known.ifPresent(milestones::remove);
            var id = known.map(Milestone::id).orElseGet(MilestoneId::next);
            milestones.add(new Milestone(id, stone.title(), drafts.endOf(stone.week())));
        });
        return milestones;
    }
}
