package org.optr.engine;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.optr.engine.RunningCases.Suspension;

/** Which cases are held, for the screens of work items. */
public interface Suspensions {

    Optional<Suspension> of(RunId run);

    /** Returns those of some work items whose cases are held. */
    Set<WorkItemId> among(Collection<WorkItemId> items);
}
