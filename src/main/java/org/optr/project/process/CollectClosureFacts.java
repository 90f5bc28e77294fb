package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.project;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.project.ClosingFacts;
import org.optr.project.ClosingFacts.Acceptance;
import org.optr.project.ProjectClosing;
import org.springframework.stereotype.Component;

@Component("collectClosureFacts")
@StepInfo(
        title = "Collect what is open",
        description =
                "Reads who is asked, which deliverables are not accepted and what is on the punch list, anew in every round.",
        writes = {
            "managerId",
            "sponsorId",
            "operationsOwnerId",
            "deliverables",
            "sponsorsDeliverables",
            "openDeliverables",
            "openPunchItems"
        })
class CollectClosureFacts implements Step {

    private final ProjectClosing closing;

    CollectClosureFacts(ProjectClosing closing) {
        this.closing = closing;
    }

    @Override
    public void run(StepVariables variables) {
        var facts = closing.facts(project(variables));
        ProjectVariables.MANAGER.set(variables, facts.manager().toString());
        ProjectVariables.SPONSOR.set(variables, facts.sponsor().toString());
        ClosureVariables.OPERATIONS_OWNER.set(variables, facts.operationsOwner().toString());
        ClosureVariables.DELIVERABLES.set(variables, list(facts, bySponsor(facts)));
        ClosureVariables.SPONSORS_DELIVERABLES.set(
                variables, list(facts, bySponsor(facts).negate()));
        ClosureVariables.OPEN_DELIVERABLES.set(
                variables, (long) facts.acceptances().size());
        ClosureVariables.OPEN_PUNCH_ITEMS.set(variables, (long) facts.openPunchItems());
    }

    /** Whoever answers for a deliverable does not accept it: that of the sponsor goes to who will operate it. */
    private static Predicate<Acceptance> bySponsor(ClosingFacts facts) {
        return acceptance -> acceptance.acceptor().equals(facts.sponsor());
    }

    private static String list(ClosingFacts facts, Predicate<Acceptance> which) {
        return facts.acceptances().stream()
                .filter(which)
                .map(acceptance -> acceptance.deliverable().toString())
                .collect(Collectors.joining(","));
    }
}
