/** Camunda Forms rendered by Vaadin and validated on the server, with drafts and submissions. */
@ApplicationModule(allowedDependencies = {"shared", "ui", "people", "engine"})
@NullMarked
package org.optr.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
