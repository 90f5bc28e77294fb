/**
 * How the processes do, in figures: times, rework, first-pass yield, on time, variants. Pure functions over finished cases; what
 * counts and what does not: {@code docs/decisions/0034}.
 */
@NullMarked
package org.optr.audit.figures;

import org.jspecify.annotations.NullMarked;
