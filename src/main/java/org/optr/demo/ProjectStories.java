package org.optr.demo;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.optr.demo.Script.Move;
import org.optr.demo.Script.Proposal;
import org.optr.project.ProjectId;
import org.optr.project.ProjectReader;
import org.optr.project.ProjectService;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.task.TaskDraft;
import org.optr.task.TaskService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts on the timeline what the script tells of each project: proposed, argued for, assessed, decided, planned, started. */
@Component
@Profile("demo")
class ProjectStories {

    private final ProjectService projects;
    private final TaskService tasks;
    private final ProjectReader reader;
    private final ObjectiveStories objectives;
    private final DemoDesk desk;
    private final Map<String, ProjectId> proposed = new HashMap<>();

    ProjectStories(
            ProjectService projects,
            TaskService tasks,
            ProjectReader reader,
            ObjectiveStories objectives,
            DemoDesk desk) {
        this.projects = projects;
        this.tasks = tasks;
        this.reader = reader;
        this.objectives = objectives;
        this.desk = desk;
    }

    void tell(List<Proposal> proposals, Cast cast, Timeline timeline) {
        proposals.forEach(proposal ->
                tell(proposal, new ProjectDrafts(proposal, cast, objectives::written, timeline.today()), timeline));
    }

    private void tell(Proposal proposal, ProjectDrafts drafts, Timeline timeline) {
        for (var turn = 0; turn < proposal.way().size(); turn++) {
            var move = proposal.way().get(turn);
            var at = timeline.daysAgo(move.daysAgo(), turn);
            timeline.add(at, drafts.cast().person(move.by()), () -> make(move, proposal, drafts));
        }
    }

    private void make(Move move, Proposal proposal, ProjectDrafts drafts) {
        switch (move.step()) {
            case "propose" -> proposed.put(proposal.title(), projects.propose(drafts.project()));
            case "write" -> write(proposal);
            case "plan" -> plan(proposal, drafts);
            default ->
                desk.answer(
                        new SubjectRef(SubjectKind.PROJECT, project(proposal).toString()), move);
        }
    }

    private void write(Proposal proposal) {
        var page = reader.page(project(proposal)).orElseThrow();
        projects.writeBusinessCase(page.id(), page.version(), proposal.businessCase());
    }

    private void plan(Proposal proposal, ProjectDrafts drafts) {
        var id = project(proposal);
        drafts.milestones().forEach(draft -> projects.addMilestone(id, draft));
        drafts.deliverables().forEach(draft -> projects.addDeliverable(id, draft));
        drafts.milestones().forEach(draft -> tasks.add(id, null, TaskDraft.titled(draft.title())));
    }

    private ProjectId project(Proposal proposal) {
        return requireNonNull(proposed.get(proposal.title()));
    }
}
