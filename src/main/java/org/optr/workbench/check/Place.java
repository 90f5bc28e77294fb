package org.optr.workbench.check;

import org.jspecify.annotations.Nullable;
import org.optr.workbench.check.Mend.Kind;

/**
 * Where something is wrong, and the change that would settle it if there is one.
 *
 * @param element empty for the file as a whole
 */
record Place(String file, String element, @Nullable Mend mend) {

    Place(String file, String element) {
        this(file, element, null);
    }

    static Place of(String file) {
        return new Place(file, "");
    }

    Place mend(Kind kind, String name, String value) {
        return new Place(file, element, new Mend(kind, file, element, name, value));
    }
}
