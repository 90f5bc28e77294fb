/** The screens of people: administration, one's own settings, and the security of everything that comes by HTTP. */
@NamedInterface("ui")
@NullMarked
package org.optr.people.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
