/** The whole chain from an objective to its result, driven through the use cases: for the tests of faults and the benchmark. */
@NullMarked
package org.optr.chain;

import org.jspecify.annotations.NullMarked;
