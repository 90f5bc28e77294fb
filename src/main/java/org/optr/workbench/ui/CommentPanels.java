package org.optr.workbench.ui;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.optr.engine.ModelChecks;
import org.optr.engine.XmlElement;
import org.optr.people.People;
import org.optr.ui.Languages;
import org.optr.workbench.Comment;
import org.optr.workbench.DraftComments;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftPage;
import org.optr.workbench.DraftSummary;
import org.optr.workbench.ui.CommentsPanel.Host;
import org.springframework.stereotype.Component;

/** What is said of a draft, wherever it is shown. */
@Component
public class CommentPanels {

    private final DraftComments comments;
    private final People people;
    private final ModelChecks checks;
    private final Clock clock;

    CommentPanels(DraftComments comments, People people, ModelChecks checks, Clock clock) {
        this.comments = comments;
        this.people = people;
        this.checks = checks;
        this.clock = clock;
    }

    /** Returns the comments for an editor, which knows its elements and shows them. */
    public CommentsPanel of(DraftSummary draft, List<CommentPlace> places, Host host) {
        return new CommentsPanel(comments, people, clock, draft, places, host);
    }

    /** Returns the comments beside what is decided about a draft. */
    CommentsPanel of(DraftPage page) {
        var places = page.models().process().map(this::places).orElse(List.of());
        return of(page.summary(), places, Host.NONE);
    }

    private List<CommentPlace> places(String drawing) {
        return checks.read(drawing)
                .children(XmlElement.BPMN, "process")
                .flatMap(XmlElement::all)
                .filter(part -> part.id() != null && part.attribute("", "name") != null)
                .filter(part -> !part.is(XmlElement.BPMN, "process"))
                .map(part -> new CommentPlace(Objects.requireNonNull(part.id()), Languages.name(part.names())))
                .toList();
    }

    /** Returns how many comments are not settled. */
    public long open(DraftId draft) {
        return comments.of(draft).stream().filter(Comment::isOpen).count();
    }
}
