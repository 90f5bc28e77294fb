package org.optr.bench;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills a table of MariaDB with millions of rows: its further indexes are built afterwards, all at once. */
final class LargeTable {

    private final JdbcClient sql;
    private final String name;

    LargeTable(JdbcClient sql, String name) {
        this.sql = sql;
        this.name = name;
    }

    /**
     * Adds as many rows as asked for.
     *
     * @param columns of the table
     * @param values for each row an expression per column, of {@code seq}, which counts from 1
     */
    void fill(int rows, String columns, String values) {
        var indexes = indexes();
        alter(indexes.keySet().stream()
                .map(index -> "DROP INDEX " + index.substring(0, index.indexOf(" ")))
                .collect(joining(", ")));
        sql.sql("INSERT INTO " + name + " (" + columns + ") SELECT " + values + " FROM seq_1_to_" + rows)
                .update();
        alter(indexes.entrySet().stream()
                .map(index -> "ADD " + index.getValue() + " " + index.getKey())
                .collect(joining(", ")));
        sql.sql("ANALYZE TABLE " + name).query().listOfRows();
    }

    private void alter(String change) {
        if (!change.isEmpty()) {
            sql.sql("ALTER TABLE " + name + " " + change).update();
        }
    }

    /** Returns the kind of each index by its name and columns. */
    private Map<String, String> indexes() {
        var found = new LinkedHashMap<String, String>();
        sql.sql(
                        """
                        SELECT index_name, MIN(non_unique) AS non_unique,
                            GROUP_CONCAT(column_name ORDER BY seq_in_index) AS columns
                        FROM information_schema.statistics
                        WHERE table_schema = DATABASE() AND table_name = ? AND index_name <> 'PRIMARY'
                        GROUP BY index_name""")
                .param(name)
                .query(row -> {
                    found.put(
                            row.getString("index_name") + " (" + row.getString("columns") + ")",
                            row.getBoolean("non_unique") ? "INDEX" : "UNIQUE INDEX");
                });
        return found;
    }
}
