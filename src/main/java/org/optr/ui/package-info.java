/** Reusable components, the theme, the wording of errors, and the places where modules add to a page. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package org.optr.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
