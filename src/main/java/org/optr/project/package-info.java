/** Projects on their way from a proposal through business case, decision and plan to a baseline. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "ui",
            "people",
            "people :: ui",
            "engine",
            "form",
            "objective",
            "objective :: ui"
        })
@NullMarked
package org.optr.project;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
