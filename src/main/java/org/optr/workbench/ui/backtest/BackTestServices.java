package org.optr.workbench.ui.backtest;

import org.optr.engine.ModelChecks;
import org.optr.engine.ModelLibrary;
import org.optr.people.People;
import org.optr.workbench.DraftService;
import org.optr.workbench.backtest.BackTests;
import org.optr.workbench.ui.DraftTrail;
import org.springframework.stereotype.Component;

/** What the parts of a back-test's screens ask. */
@Component
record BackTestServices(
        BackTests tests,
        DraftService drafts,
        ModelLibrary library,
        ModelChecks checks,
        People people,
        DraftTrail trail) {}
