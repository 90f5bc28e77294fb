package org.optr.objective;

import org.optr.shared.Figure;

/**
 * The computed side of an objective: key results weighted, those without a score left out.
 *
 * @param progress 0 to 1
 * @param expected 0 to 1
 * @param paceGap progress less expected progress
 * @param stale number of key results without a recent check-in
 */
public record ObjectiveFigures(Figure progress, Figure expected, Figure paceGap, HealthOpinion health, int stale) {}
