package org.optr.workbench.rehearse;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelPackage;
import org.optr.engine.RehearsalScene;

/**
 * A rehearsal as it stands.
 *
 * @param models the files that are tried: those of the revision
 * @param inputs with which the case was started
 * @param beats what was done so far, in order; the start is the first
 */
public record RehearsalPage(
        RehearsalId id,
        int revision,
        ModelPackage models,
        Map<String, @Nullable Object> inputs,
        RehearsalScene scene,
        List<Beat> beats) {}
