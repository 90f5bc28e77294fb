package org.optr.workbench.rehearse;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.engine.Rehearsals.Rehearsal;

/** Something done in a rehearsal, so that it can be done again. */
record Act(Beat.Kind kind, Map<String, String> name, Map<String, @Nullable Object> said, Consumer<Rehearsal> play) {

    static Act start(Map<String, @Nullable Object> inputs) {
        return new Act(Beat.Kind.STARTED, Map.of(), inputs, rehearsal -> rehearsal.start(inputs));
    }
}
