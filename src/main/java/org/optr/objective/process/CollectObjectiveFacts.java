package org.optr.objective.process;

import static org.optr.objective.process.ObjectiveVariables.objective;

import java.util.Locale;
import java.util.Set;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveApproval;
import org.optr.objective.ObjectiveFacts;
import org.optr.people.OthersInRole;
import org.optr.people.Roles;
import org.springframework.stereotype.Component;

@Component("collectObjectiveFacts")
@StepInfo(
        title = "Collect objective facts",
        description = "Reads what the decision tables look at, and who is asked, anew in every round.",
        writes = {
            "ownerId",
            "reviewUnitId",
            "approvalUnitId",
            "escalationUnitId",
            "stakeholders",
            "level",
            "commitment",
            "ownersObjectives",
            "keyResults",
            "aligned",
            "waived",
            "titleLength",
            "titleDigits",
            "whyLength",
            "activityKeyResults",
            "yesNoKeyResults",
            "metTargets",
            "collaborators"
        })
class CollectObjectiveFacts implements Step {

    private final ObjectiveApproval approval;
    private final OthersInRole othersInRole;

    CollectObjectiveFacts(ObjectiveApproval approval, OthersInRole othersInRole) {
        this.approval = approval;
        this.othersInRole = othersInRole;
    }

    @Override
    public void run(StepVariables variables) {
        var facts = approval.factsFor(objective(variables));
        setPeople(variables, facts);
        setCircumstances(variables, facts);
        setQuality(variables, facts);
    }

    private void setPeople(StepVariables variables, ObjectiveFacts facts) {
        var owner = Set.of(facts.owner());
        var reviewUnit = othersInRole.nearest(Roles.ALIGNMENT_REVIEWER, facts.unit(), owner);
        var approvalUnit = othersInRole.nearest(Roles.UNIT_HEAD, facts.unit(), owner);
        ObjectiveVariables.OWNER.set(variables, facts.owner().toString());
        ObjectiveVariables.REVIEW_UNIT.set(variables, reviewUnit.toString());
        ObjectiveVariables.APPROVAL_UNIT.set(variables, approvalUnit.toString());
        ObjectiveVariables.ESCALATION_UNIT.set(
                variables, othersInRole.above(approvalUnit).toString());
        ObjectiveVariables.STAKEHOLDERS.set(variables, ObjectiveVariables.list(facts.stakeholders()));
    }

    private static void setCircumstances(StepVariables variables, ObjectiveFacts facts) {
        ObjectiveVariables.LEVEL.set(variables, code(facts.level()));
        ObjectiveVariables.COMMITMENT.set(variables, code(facts.commitment()));
        ObjectiveVariables.OWNERS_OBJECTIVES.set(variables, (long) facts.ownersObjectives());
        ObjectiveVariables.COLLABORATORS.set(variables, (long) facts.collaborators());
        ObjectiveVariables.ALIGNED.set(variables, facts.aligned());
        ObjectiveVariables.WAIVED.set(variables, facts.waived());
    }

    private static void setQuality(StepVariables variables, ObjectiveFacts facts) {
        ObjectiveVariables.TITLE_LENGTH.set(variables, (long) facts.titleLength());
        ObjectiveVariables.TITLE_DIGITS.set(variables, (long) facts.titleDigits());
        ObjectiveVariables.WHY_LENGTH.set(variables, (long) facts.whyLength());
        ObjectiveVariables.KEY_RESULTS.set(variables, (long) facts.keyResults());
        ObjectiveVariables.ACTIVITY_KEY_RESULTS.set(variables, (long) facts.activityKeyResults());
        ObjectiveVariables.YES_NO_KEY_RESULTS.set(variables, (long) facts.yesNoKeyResults());
        ObjectiveVariables.MET_TARGETS.set(variables, (long) facts.metTargets());
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
