package org.optr.workbench;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import org.optr.engine.ModelChecks;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say of a draft until it is published: whoever may see it may say something, and everybody sees it. */
@Service
@Transactional
public class DraftComments {

    private final DraftCommentRepository comments;
    private final DraftDesk desk;
    private final ModelChecks checks;

    DraftComments(DraftCommentRepository comments, DraftDesk desk, ModelChecks checks) {
        this.comments = comments;
        this.desk = desk;
        this.checks = checks;
    }

    /** Returns all comments, the oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> of(DraftId id) {
        var draft = desk.get(id);
        return comments.of(draft.id()).stream()
                .map(comment -> comment.summary(draft.status().alive() && mayResolve(comment)))
                .toList();
    }

    /** @param element of the drawing; empty for the draft as a whole */
    public void add(DraftId id, String element, String text) {
        var draft = desk.get(id);
        requireAlive(draft);
        require(element.isEmpty() || has(draft, element), "draft.comment.no-element", element);
        var comment = new DraftComment(id, element, text, desk.me(), desk.now());
        comments.save(comment);
        desk.publish(comment.said());
    }

    /** Says that a comment is settled: its author may, and every process owner. */
    public void resolve(CommentId id) {
        var comment = comments.findById(id).orElseThrow(() -> new RuleViolation("draft.comment.gone"));
        require(mayResolve(comment), "draft.comment.not-yours");
        requireAlive(desk.lock(comment.draft()));
        desk.publish(comment.resolve(desk.me(), desk.now()));
    }

    private boolean mayResolve(DraftComment comment) {
        return comment.isBy(desk.me()) || desk.isProcessOwner();
    }

    private static void requireAlive(Draft draft) {
        require(draft.status().alive(), "draft.comment.closed");
    }

    private boolean has(Draft draft, String element) {
        var drawing = desk.models(draft, draft.revision()).process().orElse("");
        return !drawing.isEmpty() && checks.read(drawing).all().anyMatch(part -> element.equals(part.id()));
    }
}
