package org.optr.browser;

import org.junit.jupiter.api.Test;

/** The whole chain by eight people in eight browsers, on a MySQL-protocol server. */
class LifecycleIT extends JourneyTest {

    @Test
    void anObjectiveTravelsToItsGradedResult() {
        new Lifecycle(this).travels();
    }
}
