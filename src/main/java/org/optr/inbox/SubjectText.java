package org.optr.inbox;

import java.util.List;
import org.optr.shared.SubjectDirectory.PathPart;

/** How a subject reads in a row; empty for none. */
record SubjectText(String title, List<PathPart> path) {

    static final SubjectText NONE = new SubjectText("", List.of());
}
