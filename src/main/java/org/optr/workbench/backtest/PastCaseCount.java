package org.optr.workbench.backtest;

/**
 * How many cases there are to test.
 *
 * @param found no more than are counted at all
 * @param more whether there are more than that
 * @param tested how many of them, the newest, a test looks at
 */
public record PastCaseCount(int found, boolean more, int tested) {

    static PastCaseCount of(int counted, int mostCounted, int mostTested) {
        return new PastCaseCount(Math.min(counted, mostCounted), counted > mostCounted, Math.min(counted, mostTested));
    }
}
