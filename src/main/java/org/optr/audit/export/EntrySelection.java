package org.optr.audit.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Columns;

/** Which entries an export holds, as a condition on {@code audit_entry e}. */
record EntrySelection(String where, List<Object> parameters) {

    /** @param newest the last entry there was when the export began */
    static EntrySelection of(ExportOrder order, long newest) {
        var conditions = new ArrayList<>(List.of("e.entry_id <= ?"));
        var parameters = new ArrayList<Object>(List.of(newest));
        add(conditions, parameters, "e.root_case = ?", order.rootCase());
        add(conditions, parameters, "e.happened_at >= ?", Columns.timeOrNull(order.from()));
        add(conditions, parameters, "e.happened_at < ?", Columns.timeOrNull(order.until()));
        return new EntrySelection(String.join(" AND ", conditions), List.copyOf(parameters));
    }

    /** Returns this selection with what the search of an export found only. */
    EntrySelection found(ExportId export) {
        return and(
                "e.entry_id IN (SELECT f.entry_id FROM audit_export_found f WHERE f.export_id = ?)",
                Columns.bytes(export.value()));
    }

    /** Returns this selection with one more condition. */
    EntrySelection and(String condition, Object... values) {
        var all = new ArrayList<>(parameters);
        all.addAll(List.of(values));
        return new EntrySelection(where + " AND " + condition, List.copyOf(all));
    }

    private static void add(
            List<String> conditions, List<Object> parameters, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.add(value);
        }
    }
}
