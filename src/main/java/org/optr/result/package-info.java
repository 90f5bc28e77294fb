/** What came out of objectives and projects: scores that are computed, proposed and given, what was learned, and thanks. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "people",
            "people :: ui",
            "engine",
            "form",
            "objective",
            "objective :: ui",
            "project",
            "project :: ui"
        })
@NullMarked
package org.optr.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
