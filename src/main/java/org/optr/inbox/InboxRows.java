package org.optr.inbox;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItemId;
import org.optr.people.PersonColumns;
import org.optr.people.PersonId;
import org.optr.shared.SubjectRef;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes the list, in whatever transaction the caller has. */
@Repository
class InboxRows {

    private static final String INSERT = "insert into inbox_item (%s) values (%s)"
            .formatted(
                    String.join(", ", RowColumns.NAMES),
                    String.join(", ", Collections.nCopies(RowColumns.NAMES.size(), "?")));

    private final JdbcTemplate jdbc;
    private final RowColumns columns;

    InboxRows(JdbcTemplate jdbc, RowColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    void insert(Collection<InboxRow> rows) {
        jdbc.batchUpdate(INSERT, rows.stream().map(columns::values).toList());
    }

    /** Records who else is kept from an item. */
    void separate(WorkItemId item, Collection<PersonId> persons) {
        jdbc.batchUpdate(
                "insert into inbox_separation (work_item, person) values (?, ?)",
                persons.stream()
                        .map(person -> new Object[] {item.value(), PersonColumns.bytes(person)})
                        .toList());
    }

    /** Forgets that some were kept from an item. */
    void reunite(WorkItemId item, Collection<PersonId> persons) {
        jdbc.batchUpdate(
                "delete from inbox_separation where work_item = ? and person = ?",
                persons.stream()
                        .map(person -> new Object[] {item.value(), PersonColumns.bytes(person)})
                        .toList());
    }

    void deleteOpen(WorkItemId item) {
        jdbc.update("delete from inbox_item where work_item = ? and done = false", item.value());
    }

    void deleteSeparation(WorkItemId item) {
        jdbc.update("delete from inbox_separation where work_item = ?", item.value());
    }

    /** Returns the open rows of some items, locked against every other writer until the transaction ends. */
    List<InboxRow> lockOpen(Collection<WorkItemId> items) {
        return openOf(items, " for update");
    }

    List<InboxRow> open(Collection<WorkItemId> items) {
        return openOf(items, "");
    }

    private List<InboxRow> openOf(Collection<WorkItemId> items, String lock) {
        if (items.isEmpty()) {
            return List.of();
        }
        return jdbc.query(
                "select * from inbox_item where done = false and work_item in (%s)%s"
                        .formatted(String.join(", ", Collections.nCopies(items.size(), "?")), lock),
                columns::row,
                items.stream().map(WorkItemId::value).toArray());
    }

    /** Returns the ids of open items between two ids, both left out. */
    Set<String> openBetween(@Nullable WorkItemId after, @Nullable WorkItemId before) {
        return Set.copyOf(jdbc.queryForList(
                "select distinct work_item from inbox_item where done = false and work_item > ? and work_item < ?",
                String.class,
                after == null ? Position.FIRST : after.value(),
                before == null ? Position.LAST : before.value()));
    }

    Set<PersonId> separatedFrom(WorkItemId item) {
        return Set.copyOf(jdbc.query(
                "select person from inbox_separation where work_item = ?", RowColumns::separated, item.value()));
    }

    /** Returns the subjects with rows in whose path a subject stands, itself included. */
    List<SubjectRef> subjectsBelow(SubjectRef subject) {
        return jdbc.query(
                """
                select distinct subject_kind, subject_id from inbox_item
                where (subject_kind = ? and subject_id = ?) or subject_path like ?""",
                RowColumns::subject,
                subject.kind().name(),
                subject.id(),
                "%\"" + subject.id() + "\"%");
    }

    void rename(SubjectRef subject, SubjectText text) {
        jdbc.update(
                "update inbox_item set title = ?, subject_path = ? where subject_kind = ? and subject_id = ?",
                text.title(),
                columns.write(text.path()),
                subject.kind().name(),
                subject.id());
    }
}
