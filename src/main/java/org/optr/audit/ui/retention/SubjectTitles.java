package org.optr.audit.ui.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;

/** Names subjects and leads to their pages; what no page shows is called by its id. */
final class SubjectTitles {

    private final ObjectProvider<SubjectDirectory> directories;

    SubjectTitles(ObjectProvider<SubjectDirectory> directories) {
        this.directories = directories;
    }

    Component of(@Nullable SubjectRef subject) {
        if (subject == null) {
            return new Span("–");
        }
        return find(subject)
                .<Component>map(found -> new Anchor(found.link(), found.title()))
                .orElseGet(() -> new Span(subject.id()));
    }

    String words(SubjectRef subject) {
        return find(subject).map(Subject::title).orElse(subject.id());
    }

    private Optional<Subject> find(SubjectRef subject) {
        return directories.stream()
                .filter(directory -> directory.kind() == subject.kind())
                .flatMap(directory -> directory.find(subject.id()).stream())
                .findFirst();
    }
}
