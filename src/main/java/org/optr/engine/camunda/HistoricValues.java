package org.optr.engine.camunda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the columns in which the history keeps a plain value; see {@link Values}. */
final class HistoricValues {

    private static final Set<String> WHOLE = Set.of("long", "integer", "short");

    /** Returns whether a value of this type is one that {@link Values} knows. */
    static boolean isPlain(@Nullable String type) {
        return type != null
                && (WHOLE.contains(type)
                        || Set.of("boolean", "double", "date", "string", "null").contains(type));
    }

    static @Nullable Object of(ResultSet row) throws SQLException {
        var type = row.getString("VAR_TYPE_");
        if (type == null || !isPlain(type)) {
            return null;
        }
        return switch (type) {
            case "boolean" -> row.getLong("LONG_") == 1;
            case "double" -> row.getDouble("DOUBLE_");
            case "date" -> Instant.ofEpochMilli(row.getLong("LONG_"));
            case "string" -> row.getString("TEXT_");
            case "null" -> null;
            default -> row.getLong("LONG_");
        };
    }

    private HistoricValues() {}
}
