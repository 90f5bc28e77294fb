package org.optr.audit.retention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.CaseRemovals.CaseRun;
import org.optr.engine.CaseRemovals.WholeCase;
import org.optr.engine.RunId;
import org.optr.people.PersonColumns;
import org.optr.people.PersonId;
import org.optr.shared.Columns;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class HoldRows {

    private final JdbcClient jdbc;

    HoldRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(HoldId id, RunId root, @Nullable SubjectRef subject, String because, PersonId by, Instant at) {
        jdbc.sql(
                        """
                        INSERT INTO legal_hold (hold_id, root_case, subject_kind, subject_id, because, set_by, set_at)
                        VALUES (:id, :root, :kind, :subject, :because, :by, :at)""")
                .param("id", Columns.bytes(id.value()))
                .param("root", root.value())
                .param("kind", subject == null ? null : subject.kind().name())
                .param("subject", subject == null ? null : subject.id())
                .param("because", because)
                .param("by", PersonColumns.bytes(by))
                .param("at", Columns.time(at))
                .update();
    }

    /** Lifts what holds; false if somebody was faster. */
    boolean lift(HoldId id, String because, PersonId by, Instant at) {
        return jdbc.sql(
                                """
                                UPDATE legal_hold SET lifted_because = ?, lifted_by = ?, lifted_at = ?
                                WHERE hold_id = ? AND lifted_at IS NULL""")
                        .params(because, PersonColumns.bytes(by), Columns.time(at), Columns.bytes(id.value()))
                        .update()
                == 1;
    }

    Optional<LegalHold> find(HoldId id) {
        return jdbc.sql("SELECT * FROM legal_hold WHERE hold_id = ?")
                .param(Columns.bytes(id.value()))
                .query(HoldRows::hold)
                .optional();
    }

    Optional<LegalHold> inForce(RunId root) {
        return jdbc.sql("SELECT * FROM legal_hold WHERE root_case = ? AND lifted_at IS NULL ORDER BY set_at LIMIT 1")
                .param(root.value())
                .query(HoldRows::hold)
                .optional();
    }

    /** Whether the case is held, or anything that one of its runs is about. */
    boolean holds(WholeCase found) {
        return inForce(found.root()).isPresent()
                || found.runs().stream()
                        .flatMap(run -> Optional.ofNullable(run.subject()).stream())
                        .distinct()
                        .anyMatch(this::holds);
    }

    private boolean holds(SubjectRef subject) {
        return jdbc.sql(
                                """
                                SELECT COUNT(*) FROM legal_hold
                                WHERE subject_kind = ? AND subject_id = ? AND lifted_at IS NULL""")
                        .params(subject.kind().name(), subject.id())
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Returns everything that is held now. */
    Held held() {
        var roots = new HashSet<RunId>();
        var subjects = new HashSet<SubjectRef>();
        jdbc.sql("SELECT * FROM legal_hold WHERE lifted_at IS NULL")
                .query(HoldRows::hold)
                .list()
                .forEach(hold -> {
                    roots.add(hold.root());
                    Optional.ofNullable(hold.subject()).ifPresent(subjects::add);
                });
        return new Held(roots, subjects);
    }

    /** Returns those in force, then the others, each the newest first. */
    List<LegalHold> newest(int limit) {
        return jdbc.sql(
                        """
                        SELECT * FROM legal_hold
                        ORDER BY CASE WHEN lifted_at IS NULL THEN 0 ELSE 1 END, set_at DESC LIMIT ?""")
                .param(limit)
                .query(HoldRows::hold)
                .list();
    }

    private static LegalHold hold(ResultSet row, int number) throws SQLException {
        var kind = row.getString("subject_kind");
        return new LegalHold(
                new HoldId(Columns.uuid(row.getBytes("hold_id"))),
                new RunId(row.getString("root_case")),
                kind == null ? null : new SubjectRef(SubjectKind.valueOf(kind), row.getString("subject_id")),
                row.getString("because"),
                PersonColumns.person(row, "set_by"),
                Columns.instant(row, "set_at"),
                row.getString("lifted_because"),
                PersonColumns.personOrNull(row, "lifted_by"),
                Columns.instantOrNull(row, "lifted_at"));
    }

    /**
     * What is held.
     *
     * @param roots the outermost runs of cases
     */
    record Held(Set<RunId> roots, Set<SubjectRef> subjects) {

        boolean covers(WholeCase found) {
            return roots.contains(found.root())
                    || found.runs().stream()
                            .map(CaseRun::subject)
                            .anyMatch(each -> each != null && subjects.contains(each));
        }
    }
}
