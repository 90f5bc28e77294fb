package org.optr.engine.camunda;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What OPTR shipped last of each package, or was passed over for a process owner's version. */
@Component
class ShippedRecord {

    private final JdbcClient database;
    private final Clock clock;

    ShippedRecord(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Returns the hashes by name of package. */
    Map<String, String> hashes() {
        return database
                .sql("select name, content_hash from shipped_model")
                .query((row, number) -> Map.entry(row.getString("name"), row.getString("content_hash")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void remember(String name, String hash) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var updated = database.sql("update shipped_model set content_hash = ?, shipped_at = ? where name = ?")
                .params(hash, now, name)
                .update();
        if (updated == 0) {
            database.sql("insert into shipped_model (content_hash, shipped_at, name) values (?, ?, ?)")
                    .params(hash, now, name)
                    .update();
        }
    }
}
