package org.optr.engine;

import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;

/** The variables that a step sees: those of its run, and the parameters its model gives it. */
public interface StepVariables {

    RunId run();

    /** What the run is about. @throws IllegalStateException if it is about nothing */
    SubjectRef subject();

    /** Who started the outermost run about the same record. */
    PersonId startedBy();

    @Nullable Object get(String name);

    /**
     * Sets a variable of the run, or of the branch of the run to which the step belongs: one that an event began beside the
     * main path. Values as {@link ProcessRuns#start} says.
     */
    void set(String name, @Nullable Object value);
}
