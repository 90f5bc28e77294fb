package org.optr.project;

import java.util.List;
import org.optr.shared.FieldChange;
import org.optr.shared.Period;

/** The plan of a project while it is written. */
record PlanWriting(ProjectId project, Plan plan, Period period) {

    MilestoneAdded add(Milestone milestone) {
        plan.put(milestone, period);
        return new MilestoneAdded(project, milestone.id(), PlanText.changes(null, milestone));
    }

    MilestoneChanged change(Milestone milestone) {
        var before = plan.milestone(milestone.id());
        plan.put(milestone, period);
        return new MilestoneChanged(project, milestone.id(), PlanText.changes(before, milestone));
    }

    MilestoneRemoved remove(MilestoneId milestone) {
        var removed = plan.milestone(milestone);
        plan.remove(removed);
        return new MilestoneRemoved(project, milestone, List.of(new FieldChange("milestone", removed.title(), null)));
    }

    DeliverableAdded add(Deliverable deliverable, Labels labels) {
        plan.put(deliverable, period);
        return new DeliverableAdded(project, deliverable.id(), PlanText.changes(null, deliverable, labels));
    }

    DeliverableChanged change(Deliverable deliverable, Labels labels) {
        var before = plan.deliverable(deliverable.id());
        plan.put(deliverable, period);
        return new DeliverableChanged(project, deliverable.id(), PlanText.changes(before, deliverable, labels));
    }

    DeliverableRemoved remove(DeliverableId deliverable) {
        var removed = plan.deliverable(deliverable);
        plan.remove(removed);
        return new DeliverableRemoved(
                project, deliverable, List.of(new FieldChange("deliverable", removed.title(), null)));
    }
}
