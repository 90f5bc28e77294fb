package org.optr.workbench.compare;

import java.util.function.Consumer;

/** Words one family of changes. */
@FunctionalInterface
interface Teller {

    /** Takes the changes that it understands, and says what they mean. */
    void tell(FactChanges changes, Couple couple, Consumer<Sentence> say);
}
