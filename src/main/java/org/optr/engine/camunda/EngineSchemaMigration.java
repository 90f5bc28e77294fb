package org.optr.engine.camunda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's tables from the scripts in the engine's own jar. On MySQL they are changed in two ways: four-byte
 * characters, which the engine's utf8 refuses, and times with milliseconds, which the engine keeps and its columns cut.
 */
@Component
class EngineSchemaMigration implements JavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("001");
    }

    @Override
    public String getDescription() {
        return "engine schema";
    }

    @Override
    public @Nullable Integer getChecksum() {
        var checksum = new CRC32();
        PARTS.forEach(part -> checksum.update(script("mysql", part).getBytes(StandardCharsets.UTF_8)));
        return (int) checksum.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws Exception {
        var connection = context.getConnection();
        var database = connection.getMetaData().getDatabaseProductName().equals("H2") ? "h2" : "mysql";
        for (var part : PARTS) {
            var script = new ByteArrayResource(script(database, part).getBytes(StandardCharsets.UTF_8));
            ScriptUtils.executeSqlScript(connection, new EncodedResource(script, StandardCharsets.UTF_8));
        }
    }

    private static String script(String database, String part) {
        var name = "/org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(database, part);
        try (var script = EngineSchemaMigration.class.getResourceAsStream(name)) {
            if (script == null) {
                throw new IllegalStateException("The engine's jar has no " + name);
            }
            var text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
            return database.equals("mysql") ? withWholeCharactersAndTimes(text) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withWholeCharactersAndTimes(String script) {
        return script.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin")
                .replaceAll("_ datetime\\b", "_ datetime(3)")
                .replaceAll("_ timestamp\\b", "_ datetime(3)");
    }
}
