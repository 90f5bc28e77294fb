package org.optr.audit.search;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/** Persons as the tables hold them. */
final class Persons {

    static PersonId read(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new PersonId(new UUID(buffer.getLong(), buffer.getLong()));
    }

    static @Nullable PersonId readNullable(byte @Nullable [] bytes) {
        return bytes == null ? null : read(bytes);
    }

    static byte[] bytes(PersonId person) {
        var id = person.value();
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private Persons() {}
}
