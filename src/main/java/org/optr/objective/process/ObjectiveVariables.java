package org.optr.objective.process;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessVariable;
import org.optr.engine.StepVariables;
import org.optr.objective.CheckInRhythm;
import org.optr.objective.ObjectiveId;

/** Process variables of {@code objective-approval}. Lists are text with commas, as {@code items(…)} reads them. */
final class ObjectiveVariables {

    static final ProcessVariable<String> OWNER = text("ownerId");
    /** Where the people are who review, who approve, and who are told when it takes too long. */
    static final ProcessVariable<String> REVIEW_UNIT = text("reviewUnitId");

    static final ProcessVariable<String> APPROVAL_UNIT = text("approvalUnitId");
    static final ProcessVariable<String> ESCALATION_UNIT = text("escalationUnitId");
    static final ProcessVariable<String> STAKEHOLDERS = text("stakeholders");

    static final ProcessVariable<String> LEVEL = text("level");
    static final ProcessVariable<String> COMMITMENT = text("commitment");
    static final ProcessVariable<Long> OWNERS_OBJECTIVES = number("ownersObjectives");
    static final ProcessVariable<Long> KEY_RESULTS = number("keyResults");
    static final ProcessVariable<Boolean> ALIGNED = new ProcessVariable<>("aligned", Boolean.class);
    static final ProcessVariable<Boolean> WAIVED = new ProcessVariable<>("waived", Boolean.class);
    static final ProcessVariable<Long> TITLE_LENGTH = number("titleLength");
    static final ProcessVariable<Long> TITLE_DIGITS = number("titleDigits");
    static final ProcessVariable<Long> WHY_LENGTH = number("whyLength");
    static final ProcessVariable<Long> ACTIVITY_KEY_RESULTS = number("activityKeyResults");
    static final ProcessVariable<Long> YES_NO_KEY_RESULTS = number("yesNoKeyResults");
    static final ProcessVariable<Long> MET_TARGETS = number("metTargets");
    static final ProcessVariable<Long> COLLABORATORS = number("collaborators");

    static final ProcessVariable<String> QUALITY_HINTS = text("qualityHints");
    static final ProcessVariable<String> DECISION_OUTCOME = text("decisionOutcome");
    /** What the person who answered last wrote; null where they wrote nothing. */
    static final ProcessVariable<String> COMMENT = text("comment");

    /** What the lifecycle asks when the approval has ended. */
    static final ProcessVariable<Boolean> PUBLISHED = new ProcessVariable<>("objectivePublished", Boolean.class);

    /** A code of {@link CheckInRhythm} in lower case; null where the approver left it to the cycle. */
    static final ProcessVariable<String> CHECK_IN_RHYTHM = text("checkInRhythm");

    static ObjectiveId objective(StepVariables variables) {
        return ObjectiveId.of(variables.subject().id());
    }

    static String comment(StepVariables variables) {
        var comment = COMMENT.find(variables);
        return comment == null ? "" : comment;
    }

    static @Nullable CheckInRhythm checkInRhythm(StepVariables variables) {
        var code = CHECK_IN_RHYTHM.find(variables);
        return code == null || code.isEmpty() ? null : CheckInRhythm.valueOf(code.toUpperCase(Locale.ROOT));
    }

    static String list(Collection<?> items) {
        return items.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    static List<String> items(String list) {
        return Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static ProcessVariable<String> text(String name) {
        return new ProcessVariable<>(name, String.class);
    }

    private static ProcessVariable<Long> number(String name) {
        return new ProcessVariable<>(name, Long.class);
    }

    private ObjectiveVariables() {}
}
