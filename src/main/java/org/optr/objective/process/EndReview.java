package org.optr.objective.process;

import static org.optr.objective.process.ObjectiveVariables.objective;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveReview;
import org.springframework.stereotype.Component;

@Component("endReview")
@StepInfo(title = "End review", description = "Notes that the review was not held in time.")
class EndReview implements Step {

    private final ObjectiveReview review;

    EndReview(ObjectiveReview review) {
        this.review = review;
    }

    @Override
    public void run(StepVariables variables) {
        review.missed(objective(variables), variables.run());
    }
}
