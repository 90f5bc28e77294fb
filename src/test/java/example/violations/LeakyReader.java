package example.violations;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads without closing what it reads from. */
record LeakyReader(JdbcClient database) {

    Set<String> names() {
        return database.sql("select 1").query(String.class).stream().collect(Collectors.toSet());
    }
}
