package org.optr.objective.process;

import static org.optr.objective.process.ReviewVariables.CHECK_IN_OWNER;
import static org.optr.objective.process.ReviewVariables.keyResult;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveReview;
import org.optr.people.PersonId;
import org.springframework.stereotype.Component;

@Component("findKeyResultOwner")
@StepInfo(
        title = "Find owner of key result",
        description = "Says who checks in on the key result.",
        reads = "keyResultId",
        writes = "checkInOwnerId")
class FindKeyResultOwner implements Step {

    private final ObjectiveReview review;

    FindKeyResultOwner(ObjectiveReview review) {
        this.review = review;
    }

    @Override
    public void run(StepVariables variables) {
        var owner = review.ownerOf(keyResult(variables));
        CHECK_IN_OWNER.set(variables, owner.map(PersonId::toString).orElse(null));
    }
}
