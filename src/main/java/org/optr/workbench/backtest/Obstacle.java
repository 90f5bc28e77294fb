package org.optr.workbench.backtest;

/**
 * Why a case could not have gone its way.
 *
 * @param element the step of the case that comes first of those that are not possible any more
 * @param other the element that explains it; empty where none does
 */
public record Obstacle(Reason reason, String element, String other) {

    /** What is in the way. */
    public enum Reason {
        /** The step is not in the drawing any more. */
        GONE,
        /** The step is inside another sub-process now, or outside of the one that it was in. */
        MOVED,
        /** The step is of another kind now: what a person did is done by itself, or the other way round. */
        OTHER_KIND,
        /** The step was done several times in one visit, and is done once now. */
        NOT_REPEATED,
        /** A step comes first that holds a case up; {@code other} names it. */
        PASSES,
        /** A condition that changed is not met by what was known then; {@code other} is where it stands. */
        CLOSED,
        /** No way leads there from where the case was; {@code other} is the step before. */
        NO_WAY,
        /** The case ended and would not have: it waits at {@code other}. */
        STILL_WAITS
    }
}
