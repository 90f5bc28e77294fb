package org.optr.audit.export;

import java.util.List;
import java.util.Optional;
import org.optr.shared.Columns;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces of files. */
@Repository
class ExportParts {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ExportParts(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(ExportId export, int number, byte[] content) {
        jdbc.sql("INSERT INTO audit_export_part (export_id, part_no, content) VALUES (?, ?, ?)")
                .params(Columns.bytes(export.value()), number, content)
                .update();
    }

    Optional<byte[]> find(ExportId export, int number) {
        return jdbc.sql("SELECT content FROM audit_export_part WHERE export_id = ? AND part_no = ?")
                .params(Columns.bytes(export.value()), number)
                .query((row, count) -> row.getBytes(1))
                .optional();
    }

    /** Keeps which entries the search of an export found. */
    void addFound(ExportId export, List<Long> numbers) {
        var id = Columns.bytes(export.value());
        batches.batchUpdate(
                "INSERT INTO audit_export_found (export_id, entry_id) VALUES (?, ?)",
                numbers.stream().map(number -> new Object[] {id, number}).toList());
    }

    void removeFound(ExportId export) {
        jdbc.sql("DELETE FROM audit_export_found WHERE export_id = ?")
                .param(Columns.bytes(export.value()))
                .update();
    }

    void remove(ExportId export) {
        removeFound(export);
        jdbc.sql("DELETE FROM audit_export_part WHERE export_id = ?")
                .param(Columns.bytes(export.value()))
                .update();
    }
}
