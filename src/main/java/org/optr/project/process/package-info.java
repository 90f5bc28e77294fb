/** The automatic steps of project-initiation: each calls one use case. */
@NullMarked
package org.optr.project.process;

import org.jspecify.annotations.NullMarked;
