package org.optr.demo;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectService;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts on the timeline what the script tells of each project: proposed, argued for, decided, planned, carried out, closed. */
@Component
@Profile("demo")
class ProjectStories {

    private final ProjectService projects;
    private final ProjectReader reader;
    private final ObjectiveStories objectives;
    private final TaskStories tasks;
    private final ExecutionStories execution;
    private final DeliveryStories deliveries;
    private final EndingStories endings;
    private final DemoDesk desk;
    private final Map<String, ProjectId> proposed = new HashMap<>();

    ProjectStories(
            ProjectService projects,
            ProjectReader reader,
            ObjectiveStories objectives,
            TaskStories tasks,
            ExecutionStories execution,
            DeliveryStories deliveries,
            EndingStories endings,
            DemoDesk desk) {
        this.projects = projects;
        this.reader = reader;
        this.objectives = objectives;
        this.tasks = tasks;
        this.execution = execution;
        this.deliveries = deliveries;
        this.endings = endings;
        this.desk = desk;
    }

    void tell(List<Proposal> proposals, Cast cast, Timeline timeline) {
        proposals.forEach(
                proposal -> tell(new ProjectDrafts(proposal, cast, objectives::written, timeline.today()), timeline));
    }

    private void tell(ProjectDrafts drafts, Timeline timeline) {
        var proposal = drafts.proposal();
        for (var turn = 0; turn < proposal.way().size(); turn++) {
            var move = proposal.way().get(turn);
            var at = timeline.daysAgo(move.daysAgo(), turn);
            timeline.add(at, drafts.cast().person(move.by()), () -> make(move, drafts));
        }
        Supplier<ProjectId> project = () -> project(proposal);
        tasks.tell(drafts, project, timeline);
        execution.tell(drafts, project, timeline);
        deliveries.tell(drafts, project, timeline);
        if (proposal.ending() != null) {
            var manager = drafts.cast().person(proposal.manager());
            endings.tell(proposal.ending(), manager, () -> subject(proposal), drafts.cast(), timeline);
        }
    }

    private void make(Move move, ProjectDrafts drafts) {
        var proposal = drafts.proposal();
        switch (move.step()) {
            case "propose" -> proposed.put(proposal.title(), projects.propose(drafts.project()));
            case "write" -> write(proposal);
            case "plan" -> plan(drafts);
            case "cancel" -> projects.cancel(project(proposal), requireNonNull(move.comment()));
            default -> desk.answer(subject(proposal), move.step(), move.submitted());
        }
    }

    private void write(Proposal proposal) {
        var page = reader.page(project(proposal)).orElseThrow();
        projects.writeBusinessCase(page.id(), page.version(), requireNonNull(proposal.businessCase()));
    }

    private void plan(ProjectDrafts drafts) {
        var id = project(drafts.proposal());
        drafts.milestones().forEach(draft -> projects.addMilestone(id, draft));
        drafts.deliverables().forEach(draft -> projects.addDeliverable(id, draft));
        tasks.plan(id, drafts);
    }

    private SubjectRef subject(Proposal proposal) {
        return new SubjectRef(SubjectKind.PROJECT, project(proposal).toString());
    }

    private ProjectId project(Proposal proposal) {
        return requireNonNull(proposed.get(proposal.title()));
    }
}
