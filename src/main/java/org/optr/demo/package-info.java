/** A demo company, made through the real use cases. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "people",
            "engine",
            "form",
            "objective",
            "project",
            "task",
            "result",
            "result :: recognition",
            "inbox",
            "workbench",
            "audit",
            "shell"
        })
@NullMarked
package org.optr.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
