/** What a Camunda Form says, read from its JSON, and the rules that follow from it: neither Vaadin nor Spring. */
@NullMarked
package org.optr.form.schema;

import org.jspecify.annotations.NullMarked;
