package org.optr.objective;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.optr.people.PersonId;
import org.optr.people.UnitId;

/**
 * What decision tables look at. Texts are not in it, only what can be counted in them.
 *
 * @param ownersObjectives objectives of the owner in the same cycle, this one among them, the rejected ones not
 * @param aligned it serves another objective
 * @param waived it says why it serves none
 * @param titleDigits digits in the title, full-width ones included
 * @param activityKeyResults key results that name work instead of an outcome
 * @param yesNoKeyResults key results that are done or not done, without a number in between
 * @param metTargets key results whose target is met by their baseline already
 * @param collaborators how many people beside the owner
 */
public record ObjectiveFacts(
        ObjectiveLevel level,
        Commitment commitment,
        UnitId unit,
        PersonId owner,
        int round,
        int ownersObjectives,
        int keyResults,
        boolean aligned,
        boolean waived,
        int titleLength,
        int titleDigits,
        int whyLength,
        int activityKeyResults,
        int yesNoKeyResults,
        int metTargets,
        int collaborators,
        List<PersonId> stakeholders) {

    static ObjectiveFacts of(ObjectiveDraft draft, List<KeyResultDraft> keyResults, int round, int ownersObjectives) {
        return new ObjectiveFacts(
                draft.level(),
                draft.commitment(),
                draft.unit(),
                draft.owner(),
                round,
                ownersObjectives,
                keyResults.size(),
                draft.parent() != null,
                draft.waiver() != null,
                length(draft.title()),
                (int) draft.title().codePoints().filter(Character::isDigit).count(),
                length(draft.why()),
                count(keyResults, keyResult -> ActivityWords.name(keyResult.title())),
                count(keyResults, keyResult -> keyResult.metric().type() == MetricType.BINARY),
                count(keyResults, KeyResultDraft::metFromStart),
                draft.collaborators().size(),
                draft.stakeholders().stream()
                        .sorted(Comparator.comparing(PersonId::value))
                        .toList());
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int count(List<KeyResultDraft> keyResults, Predicate<KeyResultDraft> which) {
        return (int) keyResults.stream().filter(which).count();
    }
}
