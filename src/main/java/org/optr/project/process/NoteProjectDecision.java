package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.APPROVED_BY;
import static org.optr.project.process.ProjectVariables.DECISION_OUTCOME;
import static org.optr.project.process.ProjectVariables.comment;
import static org.optr.project.process.ProjectVariables.project;
import static org.optr.shared.RuleViolation.require;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.project.ProjectInitiation;
import org.springframework.stereotype.Component;

@Component("noteProjectDecision")
@StepInfo(
        title = "Note project decision",
        description =
                "Keeps an approver's yes, one of each person. Another answer is kept by the step that it leads to.",
        reads = {"decisionOutcome", "comment", "approvedBy"},
        writes = "approvedBy")
class NoteProjectDecision implements Step {

    private static final String APPROVE = "approve";

    private final ProjectInitiation initiation;
    private final CurrentPerson currentPerson;

    NoteProjectDecision(ProjectInitiation initiation, CurrentPerson currentPerson) {
        this.initiation = initiation;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        if (APPROVE.equals(DECISION_OUTCOME.in(variables))) {
            countOnce(variables);
            initiation.approve(project(variables), currentPerson.id(), comment(variables));
        }
    }

    /** Whoever decides in two roles, or also for somebody absent, is only one of those whom the quorum asks for. */
    private void countOnce(StepVariables variables) {
        var approvedBy = new LinkedHashSet<>(List.of(APPROVED_BY.in(variables).split(",")));
        var deciding = Stream.of(currentPerson.id(), currentPerson.inWhoseName())
                .map(PersonId::toString)
                .distinct()
                .toList();
        require(Collections.disjoint(approvedBy, deciding), "project.decide.twice");
        approvedBy.addAll(deciding);
        APPROVED_BY.set(variables, String.join(",", approvedBy));
    }
}
