package org.optr.audit.ui.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectDirectory.SubjectTitle;
import org.optr.shared.SubjectRef;

/** Names a subject and leads to its page; what no page shows is called by its id. */
final class AboutSubject {

    static Component link(@Nullable SubjectRef subject, Map<SubjectRef, SubjectTitle> titles) {
        if (subject == null) {
            return new Span("–");
        }
        return Optional.ofNullable(titles.get(subject))
                .<Component>map(found -> new Anchor(found.link(), found.title()))
                .orElseGet(() -> new Span(subject.id()));
    }

    static String words(SubjectRef subject, Map<SubjectRef, SubjectTitle> titles) {
        return Optional.ofNullable(titles.get(subject)).map(SubjectTitle::title).orElse(subject.id());
    }

    private AboutSubject() {}
}
