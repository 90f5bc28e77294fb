package org.optr.audit.export;

import java.util.Optional;
import org.optr.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pieces of files. */
@Repository
class ExportParts {

    private final JdbcClient jdbc;

    ExportParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    void remove(ExportId export) {
        jdbc.sql("DELETE FROM audit_export_part WHERE export_id = ?")
                .param(Columns.bytes(export.value()))
                .update();
    }
}
