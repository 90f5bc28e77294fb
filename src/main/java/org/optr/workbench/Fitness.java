package org.optr.workbench;

import static org.optr.shared.RuleViolation.require;

import java.util.Objects;
import org.optr.engine.ModelLibrary;
import org.optr.workbench.check.Finding.Severity;
import org.optr.workbench.check.PackageCheck;
import org.springframework.stereotype.Component;

/** Whether a draft could come into force as it is. Nobody can turn this off. */
@Component
class Fitness {

    private final PackageCheck checks;
    private final ModelLibrary library;
    private final DraftDesk desk;

    Fitness(PackageCheck checks, ModelLibrary library, DraftDesk desk) {
        this.checks = checks;
        this.library = library;
        this.desk = desk;
    }

    void check(Draft draft) {
        require(isOnTop(draft), "draft.outdated");
        var models = desk.models(draft, draft.revision());
        var based = draft.basedOn();
        require(based == null || !library.content(based).files().equals(models.files()), "draft.nothing-changed");
        var errors = checks.findings(models).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        require(errors == 0, "draft.has-errors", errors);
        library.requirePublishable(models);
    }

    /** Whether the version that the draft was begun from is still in force, so that nobody's change is undone unseen. */
    boolean isOnTop(Draft draft) {
        return Objects.equals(
                library.inForce(draft.packageName())
                        .map(ModelLibrary.Version::id)
                        .orElse(null),
                draft.basedOn());
    }
}
