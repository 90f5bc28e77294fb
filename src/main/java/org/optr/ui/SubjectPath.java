package org.optr.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.optr.shared.SubjectDirectory.PathPart;

/** Where a subject belongs, from the top down; earlier parts shrink first. */
public final class SubjectPath extends Span {

    public SubjectPath(List<PathPart> parts) {
        addClassName("subject-path");
        for (var part : parts) {
            if (getElement().getChildCount() > 0) {
                add(Lucide.CHEVRON_RIGHT.create(11));
            }
            add(step(part));
        }
    }

    private static Span step(PathPart part) {
        var words = part.names().isEmpty() ? part.title() : Languages.name(part.names());
        var title = new Span(words);
        title.addClassName("ellipsis");
        title.getElement().setAttribute("title", words);
        return new Span(new TypeMark(part.ref().kind()), title);
    }
}
