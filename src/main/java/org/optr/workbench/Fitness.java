package org.optr.workbench;

import static org.optr.shared.RuleViolation.require;

import java.util.Objects;
import java.util.Optional;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
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
        var inForce = library.inForce(draft.packageName());
        require(isBase(inForce, draft), "draft.outdated");
        var models = desk.models(draft, draft.revision());
        require(inForce.map(Version::hash).filter(library.hash(models)::equals).isEmpty(), "draft.nothing-changed");
        var errors = checks.findings(models).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
        require(errors == 0, "draft.has-errors", errors);
        library.requirePublishable(models);
    }

    /** Whether the version that the draft was begun from is still in force, so that nobody's change is undone unseen. */
    private static boolean isBase(Optional<Version> inForce, Draft draft) {
        return Objects.equals(inForce.map(Version::id).orElse(null), draft.basedOn());
    }
}
