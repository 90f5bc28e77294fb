package org.optr.audit.ui.figures;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Optional;
import org.optr.audit.figures.FigureService;
import org.optr.engine.ProcessKey;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.SubjectAction;

/** The way from the page of a process to its figures, for those who may see them. */
@org.springframework.stereotype.Component
class FiguresAction implements SubjectAction {

    private final FigureService figures;

    FiguresAction(FigureService figures) {
        this.figures = figures;
    }

    @Override
    public Optional<Component> show(SubjectRef subject) {
        if (subject.kind() != SubjectKind.PROCESS
                || !figures.mayRead()
                || figures.versions(new ProcessKey(subject.id())).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Anchor(FigureNavigation.of(subject.id()), FigureWords.word("figures.title")));
    }
}
