/** How process owners change the way the enterprise works: drafts of models, their checks, what they change, and publication. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "people",
            "people :: ui",
            "engine",
            "engine :: expression",
            "form",
            "form :: schema"
        })
@NullMarked
package org.optr.workbench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
