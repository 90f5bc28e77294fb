package org.optr.objective.process;

import static org.optr.objective.process.ObjectiveVariables.objective;

import java.time.Duration;
import org.optr.engine.ProcessVariable;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.ObjectiveReview;
import org.springframework.stereotype.Component;

@Component("findReview")
@StepInfo(
        title = "Find review",
        description = "Says whether a review of the published objective is due by its rhythm, and for how many hours.",
        writes = {"reviewDue", "reviewHours"})
class FindReview implements Step {

    private static final ProcessVariable<Boolean> DUE = new ProcessVariable<>("reviewDue", Boolean.class);
    private static final ProcessVariable<Long> HOURS = new ProcessVariable<>("reviewHours", Long.class);

    private final ObjectiveReview review;

    FindReview(ObjectiveReview review) {
        this.review = review;
    }

    @Override
    public void run(StepVariables variables) {
        var open = review.due(objective(variables));
        DUE.set(variables, open.isPresent());
        HOURS.set(variables, open.map(Duration::toHours).orElse(null));
    }
}
