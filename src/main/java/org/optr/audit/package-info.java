/** The record of every event, written in the transaction of what it records. */
@ApplicationModule(allowedDependencies = {"shared", "ui", "people", "people :: ui", "engine", "form"})
@NullMarked
package org.optr.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
