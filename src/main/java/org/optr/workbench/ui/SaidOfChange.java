package org.optr.workbench.ui;

import org.optr.ui.Panel;
import org.optr.ui.SectionHeader;

/** The comments on a change as a part of what is decided about it. */
final class SaidOfChange extends Panel {

    SaidOfChange(CommentsPanel comments) {
        add(new SectionHeader(getTranslation("editor.comments"), null), comments);
    }
}
