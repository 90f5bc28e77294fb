/** The frame around every view: navigation, language, theme, sign-in. */
@ApplicationModule(allowedDependencies = {"shared", "ui", "people", "engine", "form", "objective", "inbox", "audit"})
@NullMarked
package org.optr.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
