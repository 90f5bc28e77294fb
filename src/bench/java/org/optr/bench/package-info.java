/** Benchmarks B1, whole lifecycles beside those of a bare engine, and B4, the workbench beside a bare deployment and bpmn-js. */
@NullMarked
package org.optr.bench;

import org.jspecify.annotations.NullMarked;
