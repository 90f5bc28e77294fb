package org.optr.workbench;

import static org.optr.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;
import org.optr.shared.Texts;

/** A comment on a draft, open until somebody resolves it. */
@Entity
class DraftComment {

    @EmbeddedId
    private CommentId id;

    @Embedded
    private DraftId draft;

    private String element;

    private String said;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "said_by"))
    private PersonId saidBy;

    private Instant saidAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "resolved_by"))
    private @Nullable PersonId resolvedBy;

    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant resolvedAt;

    @SuppressWarnings("NullAway.Init")
    protected DraftComment() {}

    DraftComment(DraftId draft, String element, String text, PersonId by, Instant at) {
        this.id = CommentId.next();
        this.draft = draft;
        this.element = element;
        this.said = Texts.required(text, Limits.NOTE, "draft.comment");
        this.saidBy = by;
        this.saidAt = at;
    }

    DraftId draft() {
        return draft;
    }

    boolean isBy(PersonId somebody) {
        return saidBy.equals(somebody);
    }

    DraftCommented said() {
        return new DraftCommented(draft, changes());
    }

    DraftCommentResolved resolve(PersonId by, Instant at) {
        require(resolvedBy == null, "draft.comment.resolved");
        resolvedBy = by;
        resolvedAt = at;
        return new DraftCommentResolved(draft, changes());
    }

    private List<FieldChange> changes() {
        var about =
                element.isEmpty() ? Stream.<FieldChange>empty() : Stream.of(new FieldChange("element", null, element));
        return Stream.concat(about, Stream.of(new FieldChange("comment", null, said)))
                .toList();
    }

    /** @param resolvable whether the acting person may resolve it as long as it is open */
    Comment summary(boolean resolvable) {
        return new Comment(id, element, said, saidBy, saidAt, resolvedBy, resolvable && resolvedBy == null);
    }
}
