package org.optr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Reads the container files as text: a Docker engine is not part of the tests. */
class ContainerFilesTest {

    @Test
    void everyServiceHasAHealthCheck() throws IOException {
        var services = services();

        assertThat(services).containsOnlyKeys("database", "mail", "application");
        assertThat(at(services, "database")).containsKey("healthcheck").containsEntry("image", "mysql:8.4");
        assertThat(at(services, "mail")).containsKey("healthcheck");
        assertThat(Files.readString(Path.of("Dockerfile"))).contains("HEALTHCHECK");
    }

    @Test
    void theApplicationWaitsForItsDatabaseAndGetsNoSecretFromTheFile() throws IOException {
        var application = at(services(), "application");
        var environment = at(application, "environment");

        assertThat(application.get("depends_on")).hasToString("{database={condition=service_healthy}}");
        assertThat(environment.get("OPTR_DB_URL").toString()).startsWith("jdbc:mysql://database:3306/");
        assertThat(List.of(
                        environment.get("OPTR_DB_PASSWORD"),
                        environment.get("SPRING_FLYWAY_PASSWORD"),
                        environment.get("OPTR_ADMIN_PASSWORD")))
                .allSatisfy(secret -> assertThat(secret.toString()).startsWith("${"));
    }

    @Test
    void theOneWhoMigratesIsNotTheOneWhoWorks() throws IOException {
        var database = at(at(services(), "database"), "environment");
        var application = at(at(services(), "application"), "environment");

        assertThat(application.get("SPRING_FLYWAY_USER"))
                .isEqualTo(database.get("MYSQL_USER"))
                .isNotEqualTo(application.get("OPTR_DB_USER"));
    }

    @Test
    void theImageRunsAsAUserWithoutRights() throws IOException {
        var lines = Files.readAllLines(Path.of("Dockerfile"));

        assertThat(lines.subList(lines.indexOf("USER 10001"), lines.size()))
                .noneMatch(line -> line.startsWith("USER") && !line.equals("USER 10001"))
                .anyMatch(line -> line.startsWith("ENTRYPOINT"));
    }

    private static Map<String, Object> services() throws IOException {
        try (var file = Files.newBufferedReader(Path.of("docker-compose.yml"))) {
            return at(new Yaml().<Map<String, Object>>load(file), "services");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> at(Map<String, Object> map, String key) {
        return (Map<String, Object>) map.get(key);
    }
}
