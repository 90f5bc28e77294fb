package org.optr.project;

import org.optr.people.PersonId;

/**
 * What the process {@code project-initiation} does with a project, step by step, as the person whose work item was completed
 * or as OPTR itself. A command that repeats what is done already changes nothing.
 */
public class ProjectInitiation {

    ProjectInitiation() {}

    /** Returns what the decision tables ask. */
    public ProjectFacts factsFor(ProjectId id) {
        throw new UnsupportedOperationException();
    }

    /** Opens a round. Refused with the first missing fact. */
    public void submitBusinessCase(ProjectId id) {
        throw new UnsupportedOperationException();
    }

    /** Sends the business case back to who writes it. */
    public void requestChanges(ProjectId id, PersonId by, String comment) {
        throw new UnsupportedOperationException();
    }

    /** Notes that somebody who looked into it found the project feasible. */
    public void noteFeasibility(ProjectId id, PersonId by, String comment) {
        throw new UnsupportedOperationException();
    }

    /** Notes one approver's yes. Nobody approves what they proposed, manage, sponsor or assessed. */
    public void approve(ProjectId id, PersonId by, String comment) {
        throw new UnsupportedOperationException();
    }

    public void reject(ProjectId id, PersonId by, String comment) {
        throw new UnsupportedOperationException();
    }

    /** Lets the manager plan. Refused without an approval in the current round. */
    public void startPlanning(ProjectId id) {
        throw new UnsupportedOperationException();
    }

    /** Opens a round for the plan. Refused with the first missing fact. */
    public void submitPlan(ProjectId id) {
        throw new UnsupportedOperationException();
    }

    public void requestPlanChanges(ProjectId id, PersonId by, String comment) {
        throw new UnsupportedOperationException();
    }

    /** Freezes what was planned and lets the project run. */
    public void takeBaseline(ProjectId id, PersonId by) {
        throw new UnsupportedOperationException();
    }

    public void cancelled(ProjectId id, String reason) {
        throw new UnsupportedOperationException();
    }
}
