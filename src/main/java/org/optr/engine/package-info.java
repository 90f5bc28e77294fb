/** Runs BPMN and DMN behind types of our own: the only module that knows Camunda. */
@ApplicationModule(allowedDependencies = {"shared", "people"})
@NullMarked
package org.optr.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
