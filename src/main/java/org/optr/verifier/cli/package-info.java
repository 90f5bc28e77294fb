/** The program {@code optr-verifier.jar}: reads files, says in words what they prove. */
@NullMarked
package org.optr.verifier.cli;

import org.jspecify.annotations.NullMarked;
