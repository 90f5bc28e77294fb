package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.util.Map;
import java.util.Set;
import org.optr.engine.ProcessRuns;
import org.optr.shared.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people do with projects. Everybody may see them; their money is for those whom it concerns. */
@Service
@Transactional
public class ProjectService {

    private final ProjectRepository projects;
    private final ProjectReferences references;
    private final Labels labels;
    private final ClosingObstacles obstacles;
    private final ProcessRuns runs;
    private final ProjectDesk desk;

    ProjectService(
            ProjectRepository projects,
            ProjectReferences references,
            Labels labels,
            ClosingObstacles obstacles,
            ProcessRuns runs,
            ProjectDesk desk) {
        this.projects = projects;
        this.references = references;
        this.labels = labels;
        this.obstacles = obstacles;
        this.runs = runs;
        this.desk = desk;
    }

    /** Proposes a project; the run of its leading objective carries it from the message {@code ProjectProposed} on. */
    public ProjectId propose(ProjectDraft draft) {
        references.check(draft);
        var id = ProjectId.next();
        var project = projects.save(new Project(id, draft, desk.me(), desk.now()));
        desk.publish(project.proposed(labels));
        begin(project);
        return id;
    }

    private void begin(Project project) {
        var draft = project.terms().draft();
        runs.message(
                "ProjectProposed",
                ProjectPages.carrier(project),
                Map.of(
                        "projectId", project.id().toString(),
                        "objectiveId", draft.leading().toString(),
                        "unitId", draft.unit().toString(),
                        "managerId", draft.manager().toString(),
                        "sponsorId", draft.sponsor().toString(),
                        "proposerId", project.proposer().toString()));
    }

    /**
     * Writes a proposal anew. With another leading objective, the run of the first one lets it go at the message
     * {@code ProjectMoved}, and that of the other one takes it on.
     *
     * @param version of the project as it was read; a newer one refuses the edit
     */
    public void edit(ProjectId id, int version, ProjectDraft draft) {
        var project = get(id, version);
        references.check(draft);
        var carrier = ProjectPages.carrier(project);
        desk.publish(project.edit(draft, desk.me(), desk.now(), labels));
        if (!carrier.equals(ProjectPages.carrier(project))) {
            runs.message("ProjectMoved", carrier, ProjectPages.ref(id), Map.of());
            begin(project);
        }
    }

    /** @param version of the project as it was read; a newer one refuses the edit */
    public void writeBusinessCase(ProjectId id, int version, BusinessCase businessCase) {
        desk.publish(get(id, version).write(businessCase, desk.me(), desk.now()));
    }

    public MilestoneId addMilestone(ProjectId id, MilestoneDraft draft) {
        var milestone = MilestoneId.next();
        desk.publish(desk.get(id).planning(desk.me(), desk.now()).add(draft.as(milestone)));
        return milestone;
    }

    /** @param version of the project as it was read; a newer one refuses the change */
    public void changeMilestone(ProjectId id, int version, MilestoneId milestone, MilestoneDraft draft) {
        desk.publish(get(id, version).planning(desk.me(), desk.now()).change(draft.as(milestone)));
    }

    public void removeMilestone(ProjectId id, MilestoneId milestone) {
        desk.publish(desk.get(id).planning(desk.me(), desk.now()).remove(milestone));
    }

    public DeliverableId addDeliverable(ProjectId id, DeliverableDraft draft) {
        references.requireActive(Set.of(draft.owner()));
        var deliverable = DeliverableId.next();
        desk.publish(desk.get(id).planning(desk.me(), desk.now()).add(draft.as(deliverable), labels));
        return deliverable;
    }

    /** @param version of the project as it was read; a newer one refuses the change */
    public void changeDeliverable(ProjectId id, int version, DeliverableId deliverable, DeliverableDraft draft) {
        references.requireActive(Set.of(draft.owner()));
        desk.publish(get(id, version).planning(desk.me(), desk.now()).change(draft.as(deliverable), labels));
    }

    public void removeDeliverable(ProjectId id, DeliverableId deliverable) {
        desk.publish(desk.get(id).planning(desk.me(), desk.now()).remove(deliverable));
    }

    /**
     * Asks that a running project is closed, which its run hears as the message {@code ProjectClosing}. Refused with the
     * first obstacle.
     */
    public void requestClosing(ProjectId id) {
        var project = desk.get(id);
        project.rights().requireRunning(desk.me());
        obstacles.requireNone(id);
        runs.message("ProjectClosing", ProjectPages.carrier(project), ProjectPages.ref(id), Map.of());
    }

    /**
     * Gives a project up, with {@code cancelReason}: {@code project-initiation} hears {@code ProjectCancelled}, what carries a
     * project under way hears {@code ProjectStopped}.
     */
    public void cancel(ProjectId id, String reason) {
        var project = desk.get(id);
        project.rights().requireCancelling(desk.me());
        var checked = Texts.required(reason, Limits.REASON, "project.cancel.reason");
        if (project.status().underWay()) {
            runs.message(
                    "ProjectStopped",
                    ProjectPages.carrier(project),
                    ProjectPages.ref(id),
                    Map.of("cancelReason", checked));
        } else {
            runs.message("ProjectCancelled", ProjectPages.ref(id), Map.of("cancelReason", checked));
        }
    }

    private Project get(ProjectId id, int version) {
        var project = desk.get(id);
        require(project.version() == version, "project.changed-meanwhile");
        return project;
    }
}
