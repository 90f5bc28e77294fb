package org.optr.audit.figures;

import java.time.Duration;
import java.util.List;

/**
 * The cases behind a figure.
 *
 * @param count all of them
 * @param longest at most {@value #MOST}, those that took longest first
 */
public record CasesBehind(long count, List<CaseTook> longest) {

    /** So many are kept of each figure. */
    public static final int MOST = 100;

    /** @param took what the figure is about: the case as a whole, or the time at a step */
    public record CaseTook(CaseFacts facts, Duration took) {}
}
