package org.optr.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.optr.people.PersonColumns;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads stretches of a reader's list; every search ends at a bound that does not depend on how many items there are. */
@Repository
class InboxQueries {

    private final JdbcTemplate jdbc;
    private final RowColumns columns;

    InboxQueries(JdbcTemplate jdbc, RowColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    /**
     * Returns the first items of a slice, each once. The first {@code limit} of every audience are merged: no other item can be
     * among the first {@code limit} of all, and an item has the same position in each audience.
     */
    List<InboxItem> first(Slice slice, Reader reader, int limit) {
        var audiences = reader.audiences(slice.groupsOnly());
        if (audiences.isEmpty()) {
            return List.of();
        }
        var values = new ArrayList<Object>();
        var ranges = new ArrayList<String>();
        for (var audience : audiences) {
            var condition = condition(slice, List.of(audience), reader, values);
            ranges.add("(select i.audience, i.position from inbox_item i where %s order by %s limit %d)"
                    .formatted(condition, alongIndex(slice), limit));
        }
        values.add(slice.done());
        var sql =
                """
                select i.* from (
                    select position, min(audience) audience from (%s) ranges group by position order by position limit %d
                ) found
                join inbox_item i on i.audience = found.audience and i.done = ? and i.position = found.position
                order by i.position"""
                        .formatted(String.join("\nunion all ", ranges), limit);
        return jdbc.query(sql, columns::item, values.toArray());
    }

    /** The order by position, written as the whole index, so that H2 too reads along it and sorts nothing. */
    private static String alongIndex(Slice slice) {
        return slice.kind() == null ? "i.audience, i.done, i.position" : "i.audience, i.done, i.kind, i.position";
    }

    /** Counts the items of each slice, each item once, in one statement. */
    List<BoundedCount> count(List<Slice> slices, Reader reader) {
        var values = new ArrayList<Object>();
        var counts = new ArrayList<String>();
        for (var slice : slices) {
            var audiences = reader.audiences(slice.groupsOnly());
            counts.add(
                    audiences.isEmpty()
                            ? "select %d slice, 0 items".formatted(counts.size())
                            : "select %d slice, count(*) items from (select distinct i.position from inbox_item i where %s limit %d) found"
                                    .formatted(
                                            counts.size(),
                                            condition(slice, audiences, reader, values),
                                            BoundedCount.LIMIT + 1));
        }
        return jdbc.query(
                String.join("\nunion all ", counts) + "\norder by slice",
                (row, number) -> BoundedCount.of(row.getInt("items")),
                values.toArray());
    }

    private static String condition(Slice slice, Collection<Audience> audiences, Reader reader, List<Object> values) {
        var sql = new StringBuilder("i.audience in (%s) and i.done = ? and i.position > ? and i.position < ?"
                .formatted(placeholders(audiences)));
        audiences.forEach(audience -> values.add(audience.value()));
        Collections.addAll(values, slice.done(), slice.after(), slice.before());
        if (slice.kind() != null) {
            sql.append(" and i.kind = ?");
            values.add(slice.kind().name());
        }
        if (!slice.done()) {
            sql.append(
                    """
                     and (i.separated = false or not exists (
                        select 1 from inbox_separation s where s.work_item = i.work_item and s.person in (%s)))"""
                            .formatted(placeholders(reader.persons())));
            reader.persons().forEach(person -> values.add(PersonColumns.bytes(person)));
        }
        return sql.toString();
    }

    private static String placeholders(Collection<?> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }
}
