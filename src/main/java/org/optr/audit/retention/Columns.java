package org.optr.audit.retention;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;

/** Ids and times as columns hold them. */
final class Columns {

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static LocalDateTime time(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class) == null ? null : instant(row, column);
    }

    static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(uuid(row.getBytes(column)));
    }

    static @Nullable PersonId personOrNull(ResultSet row, String column) throws SQLException {
        return row.getBytes(column) == null ? null : person(row, column);
    }

    /** Returns null where the row is about no subject. */
    static @Nullable SubjectRef subjectOrNull(ResultSet row) throws SQLException {
        var kind = row.getString("subject_kind");
        return kind == null ? null : new SubjectRef(SubjectKind.valueOf(kind), row.getString("subject_id"));
    }

    private Columns() {}
}
