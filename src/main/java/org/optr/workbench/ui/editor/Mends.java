package org.optr.workbench.ui.editor;

import java.util.Optional;
import org.optr.workbench.check.Mend;
import org.optr.workbench.ui.editor.Edit.Kind;

/** How a drawing mends what was found. */
final class Mends {

    /** Returns nothing where a person has to write it. */
    static Optional<Edit> edit(Mend mend) {
        if (mend.value().isEmpty() && mend.kind() != Mend.Kind.REMOVE) {
            return Optional.empty();
        }
        var kind =
                switch (mend.kind()) {
                    case SET_ATTRIBUTE -> Kind.ATTRIBUTE;
                    case SET_PROPERTY -> Kind.PROPERTY;
                    case SET_DEFAULT_FLOW -> Kind.DEFAULT_FLOW;
                    case REMOVE -> Kind.REMOVE;
                    case RENAME, SHOW -> null;
                };
        return Optional.ofNullable(kind).map(known -> new Edit(known, mend.element(), mend.name(), mend.value()));
    }

    private Mends() {}
}
