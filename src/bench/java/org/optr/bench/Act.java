package org.optr.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** One call from outside: how long it took and what it sent to the database. */
final class Act {

    private static final Pattern FROM = Pattern.compile("(?is)\\bfrom\\s+\\(?\\s*([a-z_]+)");
    private static final Pattern WRITTEN =
            Pattern.compile("(?is)^\\s*(insert\\s+into|update|delete\\s+from)\\s+([a-z_]+)");

    private final String name;
    private final boolean withTables;
    private final long began = System.nanoTime();
    private final Map<String, Integer> tables = new HashMap<>();
    private long nanos;
    private int statements;
    private int commits;
    private boolean writes;
    private boolean engine;

    Act(String name, boolean withTables) {
        this.name = name;
        this.withTables = withTables;
    }

    void end() {
        nanos = System.nanoTime() - began;
    }

    void commandsEngine() {
        engine = true;
    }

    void statement(Supplier<String> sql, boolean internal) {
        statements++;
        if (internal && sql.get().equalsIgnoreCase("commit")) {
            commits++;
        }
        if (withTables) {
            var where = internal ? sql.get().toLowerCase(Locale.ROOT) : where(sql.get());
            tables.merge(where, 1, Integer::sum);
        }
    }

    private String where(String sql) {
        var written = WRITTEN.matcher(sql);
        if (written.find()) {
            writes = true;
            var verb = written.group(1).toLowerCase(Locale.ROOT).split("\\s")[0];
            return verb + " " + written.group(2).toLowerCase(Locale.ROOT);
        }
        var read = FROM.matcher(sql);
        return read.find() ? "select " + read.group(1).toLowerCase(Locale.ROOT) : "select";
    }

    String name() {
        return name;
    }

    long nanos() {
        return nanos;
    }

    int statements() {
        return statements;
    }

    int commits() {
        return commits;
    }

    Map<String, Integer> tables() {
        return tables;
    }

    Kind kind() {
        if (engine) {
            return Kind.ENGINE;
        }
        return writes ? Kind.OWN : Kind.READ;
    }

    /** What an act is beside the bare engine; known where the statements are read. */
    enum Kind {
        /** The bare engine has it too. */
        ENGINE,
        /** A command of OPTR only, such as writing a plan. */
        OWN,
        /** The driver looks at something. */
        READ
    }
}
