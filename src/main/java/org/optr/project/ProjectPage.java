package org.optr.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectiveLink;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.Period;
import org.optr.shared.SubjectDirectory.PathPart;

/**
 * Everything a project's page shows.
 *
 * @param version to hand back with an edit
 * @param path from the top objective down, the project last
 * @param objectives those of {@code leading} and {@code supports} that the acting person may see
 * @param money empty if the acting person may not see it
 * @param round 0 before the first submission; business case and plan are counted together
 * @param answers oldest first, of every round
 * @param missing what blocks the submission of the business case or of the plan, whichever is next
 * @param cancelReason null unless cancelled
 * @param mayEdit whether the acting person may write in the proposal and its business case now
 * @param mayPlan whether the acting person may write in the plan now
 * @param mayCancel whether the acting person may cancel the project now
 */
public record ProjectPage(
        ProjectId id,
        int version,
        String title,
        String purpose,
        ProjectStatus status,
        List<PathPart> path,
        ObjectiveId leading,
        Set<ObjectiveId> supports,
        Map<ObjectiveId, ObjectiveLink> objectives,
        UnitId unit,
        PersonId manager,
        PersonId sponsor,
        PersonId operationsOwner,
        PersonId proposer,
        Period period,
        Justification justification,
        Optional<ProjectMoney> money,
        List<Milestone> milestones,
        List<Deliverable> deliverables,
        List<Baseline> baselines,
        int round,
        List<ProjectAnswer> answers,
        List<MissingFact> missing,
        @Nullable String cancelReason,
        boolean mayEdit,
        boolean mayPlan,
        boolean mayCancel) {

    /** Returns the proposal to edit; nothing if the acting person may not see its budget. */
    public Optional<ProjectDraft> draft() {
        return money.map(figures -> new ProjectDraft(
                title, purpose, leading, supports, unit, manager, sponsor, operationsOwner, period, figures.budget()));
    }

    /** Returns the whole business case; nothing if the acting person may not see its figures. */
    public Optional<BusinessCase> businessCase() {
        return money.map(figures -> new BusinessCase(
                justification.need(),
                justification.options(),
                justification.benefits(),
                justification.risks(),
                justification.riskRating(),
                justification.feasibility(),
                figures.discountRate(),
                figures.cashFlows()));
    }
}
