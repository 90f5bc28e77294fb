/** The few words that every module speaks: subjects, events, refusals, explained figures. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.optr.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
