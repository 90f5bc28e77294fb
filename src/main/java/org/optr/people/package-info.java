/** Persons, organisation units, roles, sign-in, and who acts now. */
@ApplicationModule(allowedDependencies = {"shared", "ui"})
@NullMarked
package org.optr.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
