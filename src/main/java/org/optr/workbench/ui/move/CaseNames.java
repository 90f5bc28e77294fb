package org.optr.workbench.ui.move;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.workbench.move.MovedCase;

/** What a case is called, with the way to what it is about for those who may see that. */
@org.springframework.stereotype.Component
class CaseNames {

    private static final int SHORT = 8;

    private final List<SubjectDirectory> directories;

    CaseNames(List<SubjectDirectory> directories) {
        this.directories = directories;
    }

    Component of(MovedCase moved) {
        return subject(moved)
                .<Component>map(subject -> new Anchor(subject.link(), subject.title()))
                .orElseGet(() -> new Span(UI.getCurrent()
                        .getTranslation("move.case", moved.run().value().substring(0, SHORT))));
    }

    private Optional<Subject> subject(MovedCase moved) {
        return Optional.ofNullable(moved.subject()).flatMap(ref -> directories.stream()
                .filter(directory -> directory.kind() == ref.kind())
                .flatMap(directory -> directory.find(ref.id()).stream())
                .findFirst());
    }
}
