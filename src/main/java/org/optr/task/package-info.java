/** Tasks: the work breakdown structure of a project, who is responsible for what, its progress and its evidence. */
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
package org.optr.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
