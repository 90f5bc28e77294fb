package org.optr.result;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How the mean final score of a unit's objectives, or of all, has changed since the cycle before. Objectives of two cycles are
 * not compared one by one: none says which one it follows.
 *
 * @param cycle the name of the cycle before
 * @param before its mean
 * @param graded over so many objectives
 * @param now the mean of this cycle
 */
public record ScoreChange(String cycle, BigDecimal before, int graded, BigDecimal now) {

    private static final int SHOWN_DECIMALS = 2;

    /** Returns the difference of the two means as they are shown; below zero where the score was higher before. */
    public BigDecimal difference() {
        return shown(now).subtract(shown(before));
    }

    private static BigDecimal shown(BigDecimal mean) {
        return mean.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP);
    }
}
