package org.optr.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.optr.shared.Columns;

/** Persons as the tables of all modules hold them. */
public final class PersonColumns {

    public static byte[] bytes(PersonId person) {
        return Columns.bytes(person.value());
    }

    public static byte @Nullable [] bytesOrNull(@Nullable PersonId person) {
        return person == null ? null : bytes(person);
    }

    public static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(Columns.uuid(row.getBytes(column)));
    }

    public static @Nullable PersonId personOrNull(ResultSet row, String column) throws SQLException {
        var bytes = row.getBytes(column);
        return bytes == null ? null : new PersonId(Columns.uuid(bytes));
    }

    private PersonColumns() {}
}
