package org.optr.engine.guard;

import org.optr.engine.Feel;

/** FEEL within the engine's bounds, for tests of other modules without Spring. */
public final class GuardedFeel {

    public static Feel bounded() {
        return new BoundedFeel(TestEngine.CLOCK);
    }

    private GuardedFeel() {}
}
