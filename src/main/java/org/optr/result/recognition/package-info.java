/** Thanks to people. Nothing here may read a score: who is thanked for what owes nothing to a number. */
@NamedInterface("recognition")
@NullMarked
package org.optr.result.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
