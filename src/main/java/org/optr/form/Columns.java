package org.optr.form;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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

    static LocalDateTime time(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private Columns() {}
}
