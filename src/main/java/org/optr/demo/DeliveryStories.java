package org.optr.demo;

import java.util.function.Supplier;
import org.optr.demo.Execution.Delivered;
import org.optr.demo.Execution.Finding;
import org.optr.demo.Execution.Preparation;
import org.optr.project.Deliverable;
import org.optr.project.Deliveries;
import org.optr.project.HandOvers;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.PunchItemDraft;
import org.optr.project.PunchItemEntry;
import org.optr.project.PunchList;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts on the timeline what projects deliver, what is wrong with it, and how operations take it over. */
@Component
@Profile("demo")
class DeliveryStories {

    private final Deliveries deliveries;
    private final PunchList punchList;
    private final HandOvers handOvers;
    private final ProjectReader reader;

    DeliveryStories(Deliveries deliveries, PunchList punchList, HandOvers handOvers, ProjectReader reader) {
        this.deliveries = deliveries;
        this.punchList = punchList;
        this.handOvers = handOvers;
        this.reader = reader;
    }

    void tell(ProjectDrafts drafts, Supplier<ProjectId> project, Timeline timeline) {
        var proposal = drafts.proposal();
        var cast = drafts.cast();
        proposal.deliveries()
                .forEach(delivered -> timeline.add(
                        timeline.daysAgo(delivered.daysAgo(), 4),
                        cast.person(delivered.by()),
                        () -> deliver(delivered, project.get())));
        proposal.punchList().forEach(finding -> tell(finding, drafts, project, timeline));
        var handOver = proposal.handOver();
        if (handOver != null) {
            timeline.add(
                    timeline.daysAgo(handOver.daysAgo(), 5),
                    cast.person(proposal.manager()),
                    () -> prepare(handOver, project.get(), timeline));
        }
    }

    private void deliver(Delivered delivered, ProjectId project) {
        var deliverable = reader.deliverables(project).stream()
                .filter(each -> each.title().equals(delivered.deliverable()))
                .map(Deliverable::id)
                .findFirst()
                .orElseThrow();
        switch (delivered.act()) {
            case "deliver" -> deliveries.deliver(project, deliverable, delivered.comment());
            case "accept" -> deliveries.accept(project, deliverable, delivered.comment());
            default -> deliveries.refuse(project, deliverable, delivered.comment());
        }
    }

    private void tell(Finding finding, ProjectDrafts drafts, Supplier<ProjectId> project, Timeline timeline) {
        var cast = drafts.cast();
        var draft = new PunchItemDraft(
                finding.place(),
                finding.defect(),
                finding.correctiveAction(),
                cast.person(finding.responsible()),
                finding.severity(),
                timeline.today().plusDays(finding.dueInDays()));
        timeline.add(
                timeline.daysAgo(finding.daysAgo(), 5),
                cast.person(finding.by()),
                () -> punchList.add(project.get(), draft));
        var corrected = finding.corrected();
        if (corrected != null) {
            timeline.add(
                    timeline.daysAgo(corrected.daysAgo(), 6),
                    cast.person(corrected.by()),
                    () -> punchList.correct(item(finding, project.get()).id(), corrected.evidence()));
        }
    }

    private PunchItemEntry item(Finding finding, ProjectId project) {
        return punchList.of(project).stream()
                .filter(entry -> entry.content().defect().equals(finding.defect()))
                .findFirst()
                .orElseThrow();
    }

    private void prepare(Preparation preparation, ProjectId project, Timeline timeline) {
        preparation.checks().forEach(check -> handOvers.check(project, check));
        handOvers.careUntil(project, timeline.today().plusDays(preparation.careDays()));
    }
}
