package org.optr.project;

/** What people do with projects. Everybody may see them; their money is for those whom it concerns. */
public class ProjectService {

    ProjectService() {}

    /** Proposes a project, which starts a run of {@code project-initiation}. */
    public ProjectId propose(ProjectDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** @param version of the project as it was read; a newer one refuses the edit */
    public void edit(ProjectId id, int version, ProjectDraft draft) {
        throw new UnsupportedOperationException();
    }

    /** @param version of the project as it was read; a newer one refuses the edit */
    public void writeBusinessCase(ProjectId id, int version, BusinessCase businessCase) {
        throw new UnsupportedOperationException();
    }

    public MilestoneId addMilestone(ProjectId id, MilestoneDraft draft) {
        throw new UnsupportedOperationException();
    }

    public void changeMilestone(ProjectId id, MilestoneId milestone, MilestoneDraft draft) {
        throw new UnsupportedOperationException();
    }

    public void removeMilestone(ProjectId id, MilestoneId milestone) {
        throw new UnsupportedOperationException();
    }

    public DeliverableId addDeliverable(ProjectId id, DeliverableDraft draft) {
        throw new UnsupportedOperationException();
    }

    public void changeDeliverable(ProjectId id, DeliverableId deliverable, DeliverableDraft draft) {
        throw new UnsupportedOperationException();
    }

    public void removeDeliverable(ProjectId id, DeliverableId deliverable) {
        throw new UnsupportedOperationException();
    }

    /** Gives a project up; the run hears the message {@code ProjectCancelled} with {@code cancelReason}. */
    public void cancel(ProjectId id, String reason) {
        throw new UnsupportedOperationException();
    }
}
