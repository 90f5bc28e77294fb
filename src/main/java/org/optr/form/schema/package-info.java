/** What a Camunda Form says, read from its JSON, and the rules that follow from it: neither Vaadin nor Spring. */
@NamedInterface("schema")
@NullMarked
package org.optr.form.schema;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
