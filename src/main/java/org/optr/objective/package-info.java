/** Cycles, objectives, key results and check-ins, with every figure explained. */
@ApplicationModule(allowedDependencies = {"shared", "ui", "people", "people :: ui", "engine", "form"})
@NullMarked
package org.optr.objective;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
