/** The screens of people: administration, one's own settings, and the security of everything that comes by HTTP. */
@NullMarked
package org.optr.people.ui;

import org.jspecify.annotations.NullMarked;
