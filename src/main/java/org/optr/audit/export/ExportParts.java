package org.optr.audit.export;

import java.nio.ByteBuffer;
import java.util.Optional;
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
                .params(bytes(export), number, content)
                .update();
    }

    Optional<byte[]> find(ExportId export, int number) {
        return jdbc.sql("SELECT content FROM audit_export_part WHERE export_id = ? AND part_no = ?")
                .params(bytes(export), number)
                .query((row, count) -> row.getBytes(1))
                .optional();
    }

    void remove(ExportId export) {
        jdbc.sql("DELETE FROM audit_export_part WHERE export_id = ?")
                .param(bytes(export))
                .update();
    }

    private static byte[] bytes(ExportId export) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(export.value().getMostSignificantBits())
                .putLong(export.value().getLeastSignificantBits())
                .array();
    }
}
