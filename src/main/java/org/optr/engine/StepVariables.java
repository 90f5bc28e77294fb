package org.optr.engine;

import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;

/** The variables that a step sees: those of its run, and the parameters its model gives it. */
public interface StepVariables {

    RunId run();

    /** What the run is about. @throws IllegalStateException if it is about nothing */
    SubjectRef subject();

    /** Who started the root case. */
    PersonId startedBy();

    @Nullable Object get(String name);

    /** Sets a variable of the run. Values as {@link ProcessRuns#start} says. */
    void set(String name, @Nullable Object value);
}
