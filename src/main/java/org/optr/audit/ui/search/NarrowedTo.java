package org.optr.audit.ui.search;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.optr.audit.search.AuditQuery;
import org.optr.audit.search.AuditSearch;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.ui.Lucide;
import org.optr.ui.StatusBadge;

/** The subject or case to which the search is narrowed down; each can be let go. */
final class NarrowedTo extends Div {

    NarrowedTo(AuditSearch search, AuditQuery query, Consumer<AuditQuery> next) {
        addClassName("search-narrowed");
        var subject = query.subject();
        if (subject != null) {
            var title = search.subjects(List.of(subject)).values().stream()
                    .map(Subject::title)
                    .findFirst()
                    .orElse(subject.id());
            var kind = getTranslation(StatusBadge.key(subject.kind()));
            add(chip(getTranslation("search.only", kind, title), () -> next.accept(query.about(null))));
        }
        if (query.rootCase() != null) {
            add(chip(getTranslation("search.only-case", query.rootCase()), () -> next.accept(query.inCase(null))));
        }
        setVisible(getElement().getChildCount() > 0);
    }

    private Div chip(String words, Runnable letGo) {
        var remove = new Button(Lucide.X.create(12), click -> letGo.run());
        remove.addThemeNames("small", "tertiary", "icon");
        remove.setAriaLabel(getTranslation("search.let-go", words));
        var chip = new Div(new Span(words), remove);
        chip.addClassName("chip");
        return chip;
    }
}
