package org.optr.objective;

import java.util.List;
import org.optr.people.PersonId;
import org.optr.people.UnitId;

/**
 * What decision tables look at. Texts are not in it, only what can be counted in them.
 *
 * @param ownersObjectives objectives of the owner in the same cycle, this one among them, the rejected ones not
 * @param aligned it serves another objective
 * @param waived it says why it serves none
 * @param titleDigits digits in the title, full-width and Chinese numerals included
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
        List<PersonId> stakeholders) {}
