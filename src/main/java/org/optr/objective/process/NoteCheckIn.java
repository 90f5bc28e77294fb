package org.optr.objective.process;

import static java.util.stream.Collectors.toSet;
import static org.optr.objective.process.ReviewVariables.MILESTONES_DONE;
import static org.optr.objective.process.ReviewVariables.keyResult;
import static org.optr.objective.process.ReviewVariables.number;
import static org.optr.objective.process.ReviewVariables.textOrNothing;

import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.objective.CheckInDraft;
import org.optr.objective.ObjectiveReview;
import org.springframework.stereotype.Component;

@Component("noteCheckIn")
@StepInfo(
        title = "Note check-in",
        description = "Keeps where the key result stands, as its owner reported.",
        reads = {"keyResultId", "checkInValue", "milestonesDone", "confidence", "comment"})
class NoteCheckIn implements Step {

    private static final Pattern POSITION = Pattern.compile("\\d+");

    private final ObjectiveReview review;

    NoteCheckIn(ObjectiveReview review) {
        this.review = review;
    }

    @Override
    public void run(StepVariables variables) {
        var confidence = Objects.requireNonNull(number(variables, "confidence"));
        review.checkIn(
                keyResult(variables),
                new CheckInDraft(
                        number(variables, "checkInValue"),
                        positions(MILESTONES_DONE.find(variables)),
                        confidence.movePointLeft(1),
                        textOrNothing(variables, "comment"),
                        null,
                        null));
    }

    /** The chosen options, a list as JSON text. */
    private static Set<Integer> positions(@Nullable String chosen) {
        return chosen == null
                ? Set.of()
                : POSITION.matcher(chosen)
                        .results()
                        .map(found -> Integer.valueOf(found.group()))
                        .collect(toSet());
    }
}
