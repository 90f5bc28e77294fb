package org.optr.workbench.backtest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ModelPackage;
import org.optr.engine.PastCases.PastCase;
import org.optr.workbench.backtest.CaseReplay.Replayed;
import org.optr.workbench.check.Drawing;

/** The replays of a draft's drawing, one for each version that past cases followed. */
final class ReplayedVersions {

    private final Map<VersionId, CaseReplay> replays = new HashMap<>();

    ReplayedVersions(ModelPackage draft, ModelLibrary library, ModelChecks checks) {
        draft.process()
                .map(xml -> drawing(draft, xml, checks))
                .ifPresent(after -> library.versions(draft.name()).stream()
                        .map(Version::id)
                        .forEach(id -> before(library.content(id), checks)
                                .ifPresent(before -> replays.put(id, new CaseReplay(before, after)))));
    }

    private static Optional<Drawing> before(ModelPackage models, ModelChecks checks) {
        return models.process().map(xml -> drawing(models, xml, checks));
    }

    private static Drawing drawing(ModelPackage models, String xml, ModelChecks checks) {
        return new Drawing(models.name() + ".bpmn", checks.read(xml));
    }

    boolean isEmpty() {
        return replays.isEmpty();
    }

    /** Returns the variables that any of the changed conditions reads. */
    Set<String> variables() {
        var names = new HashSet<String>();
        replays.values().forEach(replay -> names.addAll(replay.variables()));
        return names;
    }

    Replayed replay(PastCase past) {
        var replay = replays.get(past.version());
        return replay == null ? Replayed.UNJUDGED : replay.of(past);
    }
}
