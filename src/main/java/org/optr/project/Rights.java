package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import org.optr.people.PersonId;

/** Who may do what with a project as it stands. */
record Rights(Terms terms, PersonId proposer, Course course) {

    boolean mayPropose(PersonId person) {
        return proposes(person) && course.status() == ProjectStatus.PROPOSED;
    }

    /** Another objective can carry a proposal until it is submitted: nobody has answered it in the run of the first one. */
    boolean mayMove(PersonId person) {
        return mayPropose(person) && course.round() == 0;
    }

    boolean mayPlan(PersonId person) {
        return terms.managedBy(person) && course.status() == ProjectStatus.PLANNING;
    }

    boolean mayCancel(PersonId person) {
        return course.status().beingInitiated()
                ? steers(person)
                : course.status().open() && terms.sponsoredBy(person);
    }

    boolean mayRun(PersonId person) {
        return terms.managedBy(person) && course.status() == ProjectStatus.RUNNING;
    }

    boolean mayManage(PersonId person) {
        return terms.managedBy(person) && course.status().underWay();
    }

    /** The manager, the sponsor and the operations owner look whether everything is as it should be. */
    boolean inspects(PersonId person) {
        return steers(person) || terms.operatedBy(person);
    }

    void requireManaging(PersonId person) {
        require(terms.managedBy(person), "project.not-manager");
        requireUnderWay();
    }

    void requireUnderWay() {
        require(course.status().underWay(), "project.not-under-way", course.status());
    }

    /** Until its closing, the manager runs the project. */
    void requireRunning(PersonId person) {
        require(terms.managedBy(person), "project.not-manager");
        requireRunning();
    }

    void requireRunning() {
        require(course.status() == ProjectStatus.RUNNING, "project.not-running", course.status());
    }

    void requireClosing() {
        require(course.status() == ProjectStatus.CLOSING, "project.not-closing", course.status());
    }

    /** Proposal and business case are written until they are submitted. */
    void requireProposing(PersonId person) {
        require(proposes(person), "project.not-manager-or-proposer");
        require(course.status() == ProjectStatus.PROPOSED, "project.not-editable", course.status());
    }

    /** A plan is written after the approval and until it is submitted; a baseline stays as it is. */
    void requirePlanning(PersonId person) {
        require(terms.managedBy(person), "project.not-manager");
        require(course.status() == ProjectStatus.PLANNING, "project.plan.locked", course.status());
    }

    void requireCancelling(PersonId person) {
        require(steers(person), "project.not-manager-or-sponsor");
        require(course.status().open(), "project.cancel.too-late", course.status());
        require(course.status().beingInitiated() || terms.sponsoredBy(person), "project.cancel.sponsor");
    }

    /** Nobody decides on what they proposed, manage or sponsor. */
    void requireFourEyes(PersonId person) {
        require(!proposes(person) && !terms.sponsoredBy(person), "project.four-eyes");
    }

    /** The sponsor may decide on the plan; the manager, who wrote it, may not. */
    void requireFourEyesOnPlan(PersonId person) {
        require(!terms.managedBy(person), "project.plan.four-eyes");
    }

    private boolean proposes(PersonId person) {
        return terms.managedBy(person) || proposer.equals(person);
    }

    private boolean steers(PersonId person) {
        return terms.managedBy(person) || terms.sponsoredBy(person);
    }
}
