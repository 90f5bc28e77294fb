package org.optr.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.objective.Commitment;
import org.optr.objective.CycleId;
import org.optr.people.PersonId;
import org.optr.people.UnitId;
import org.optr.shared.SubjectRef;

/**
 * What a result takes over from the objective or the project that it is of.
 *
 * @param lead its owner or manager
 * @param cycle of the objective, or of the one that the project serves first; null where that is not open to the person
 * @param computed score of the figures as they are now, 0 to 1; empty where there are none
 * @param reasonForDifference whether a proposal that differs from the figures says why: not while they still move
 */
record SubjectFacts(
        SubjectRef subject,
        String title,
        PersonId lead,
        UnitId unit,
        @Nullable CycleId cycle,
        Commitment commitment,
        Optional<BigDecimal> computed,
        boolean reasonForDifference,
        List<KeyResultScore> keyResults) {}
