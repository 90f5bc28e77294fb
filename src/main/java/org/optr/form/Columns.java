package org.optr.form;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.optr.people.PersonId;

/** Ids and times as the database columns of all modules hold them. */
final class Columns {

    static byte[] id(PersonId person) {
        var id = person.value();
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static PersonId person(byte[] id) {
        var buffer = ByteBuffer.wrap(id);
        return new PersonId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private Columns() {}
}
