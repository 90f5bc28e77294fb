package org.optr.engine.camunda;

import org.jspecify.annotations.Nullable;
import org.optr.engine.RunId;
import org.optr.shared.SubjectRef;

/**
 * A running case as somebody operates it.
 *
 * @param root the outermost run around it
 * @param caller null for a run that no other called
 */
record CaseFile(
        RunId run,
        RunId root,
        @Nullable RunId caller,
        String definition,
        ProcessModel model,
        @Nullable SubjectRef subject,
        boolean suspended) {

    /** What the case is about, as {@link StepRecord#recordOf} says. */
    String record() {
        return subject == null ? root.value() : subject.id();
    }
}
