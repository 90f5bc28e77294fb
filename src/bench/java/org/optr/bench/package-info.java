/** Benchmark B1: whole lifecycles of OPTR beside the same lifecycles of a bare engine, on one database server. */
@NullMarked
package org.optr.bench;

import org.jspecify.annotations.NullMarked;
