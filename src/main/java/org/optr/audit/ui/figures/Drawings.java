package org.optr.audit.ui.figures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.audit.figures.FigureService;
import org.optr.engine.ModelLibrary.Version;

/**
 * The drawings that figures are shown on.
 *
 * @param versions the newest first
 */
record Drawings(FigureService figures, List<Version> versions) {

    /** Returns that of a version, or of the newest one where figures are of all. */
    Optional<String> of(@Nullable Integer number) {
        return versions.stream()
                .filter(version -> number == null || number.equals(version.number()))
                .findFirst()
                .flatMap(figures::drawing);
    }
}
