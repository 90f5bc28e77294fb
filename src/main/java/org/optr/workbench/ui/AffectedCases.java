package org.optr.workbench.ui;

import java.util.List;
import java.util.Optional;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunningCases;
import org.optr.engine.RunningCases.ProcessLoad;
import org.optr.engine.RunningCases.StepLoad;
import org.optr.workbench.DraftSummary;
import org.springframework.stereotype.Component;

/** The running cases of a process that is about to change: they stay on their versions until somebody moves them. */
@Component
class AffectedCases {

    private final ModelLibrary library;
    private final RunningCases cases;

    AffectedCases(ModelLibrary library, RunningCases cases) {
        this.library = library;
        this.cases = cases;
    }

    /** Returns nothing for a process that is new. */
    Optional<AffectedCasesPanel> panel(DraftSummary draft) {
        var versions = library.versions(draft.packageName());
        var running =
                versions.stream().filter(version -> version.runningCases() > 0).toList();
        return versions.isEmpty() ? Optional.empty() : Optional.of(new AffectedCasesPanel(running, waiting(draft)));
    }

    private List<StepLoad> waiting(DraftSummary draft) {
        return cases.mayRead()
                ? Optional.of(cases.load(new ProcessKey(draft.packageName()), null)).map(ProcessLoad::steps).stream()
                        .flatMap(List::stream)
                        .filter(step -> step.waiting() > 0)
                        .toList()
                : List.of();
    }
}
