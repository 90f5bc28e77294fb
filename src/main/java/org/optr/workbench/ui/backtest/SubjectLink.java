package org.optr.workbench.ui.backtest;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectDirectory.Subject;

/** The way to what a case is about. */
final class SubjectLink {

    /** @param subject null for whoever may not see it, and for a case about nothing */
    static Component to(@Nullable Subject subject) {
        if (subject != null) {
            return new Anchor(subject.link(), subject.title());
        }
        var nothing = new Span();
        nothing.setText(nothing.getTranslation("back-test.no-subject"));
        nothing.addClassName("meta");
        return nothing;
    }

    private SubjectLink() {}
}
