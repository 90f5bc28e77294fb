package org.optr.project;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.FieldChange;

/** A report on a project. It is never changed: what has become wrong is corrected by the next one. */
@Entity
@Immutable
class StatusReport {

    @EmbeddedId
    private StatusReportId id;

    @Embedded
    private ProjectId project;

    @Embedded
    private StatusReportDraft content;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "reported_by"))
    private PersonId by;

    @Column(name = "reported_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected StatusReport() {}

    StatusReport(StatusReportId id, ProjectId project, StatusReportDraft content, PersonId by, Instant at) {
        this.id = id;
        this.project = project;
        this.content = content;
        this.by = by;
        this.at = at;
    }

    /** @param before the report before this one; null at the first */
    StatusReported event(@Nullable StatusReportDraft before) {
        var changes = Stream.of(
                        FieldChange.of("schedule", before == null ? null : before.schedule(), content.schedule()),
                        FieldChange.of("cost-status", before == null ? null : before.cost(), content.cost()),
                        FieldChange.of("scope", before == null ? null : before.scope(), content.scope()),
                        said("summary", content.summary()),
                        said("achievements", content.achievements()),
                        said("next", content.next()),
                        said("corrective-action", content.correctiveAction()))
                .flatMap(change -> change)
                .toList();
        return new StatusReported(project, id, changes);
    }

    private static Stream<FieldChange> said(String field, String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(new FieldChange(field, null, text));
    }

    StatusReportEntry entry() {
        return new StatusReportEntry(id, content, by, at);
    }

    StatusReportDraft content() {
        return content;
    }
}
