package org.optr.objective;

import java.util.List;

/** What another module knows that keeps an objective from closing, such as a project that it leads. */
public interface ClosingObstacle {

    /** Returns what is in the way now; empty where nothing is. */
    List<Obstacle> of(ObjectiveId objective);

    /**
     * One thing in the way, and what to do about it.
     *
     * @param key of a sentence in the bundles, with what it is about as its argument
     * @param about title of what is in the way
     */
    record Obstacle(String key, String about) {}
}
