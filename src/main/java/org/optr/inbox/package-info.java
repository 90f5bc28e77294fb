/** What waits for me: the list of work items, claimed and decided here. */
@ApplicationModule(allowedDependencies = {"shared", "ui", "people", "engine", "form"})
@NullMarked
package org.optr.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
