/** Draws a form's components with Vaadin fields and reads back what people enter. */
@NullMarked
package org.optr.form.fields;

import org.jspecify.annotations.NullMarked;
