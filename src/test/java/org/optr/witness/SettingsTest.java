package org.optr.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final String FOO = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

    @TempDir
    Path folder;

    @Test
    void aLogIsCalledAsItsKeyUnlessAnOriginIsGiven() {
        var settings = Settings.parse(List.of(
                "--name", "w", "--data", "d", "--log", FOO, "--log", "my log " + PETER, "--log", "my log " + FOO));

        assertThat(settings.logs()).containsOnlyKeys("example.com/foo", "my log");
        assertThat(settings.logs().get("my log").logs()).hasSize(2);
        assertThat(settings.address().getPort()).isEqualTo(8075);
        assertThat(settings.address().getAddress().isLoopbackAddress()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--name w --data d",
                "--name w --log " + FOO,
                "--data d --log " + FOO,
                "--name a+b --data d --log " + FOO,
                "--name w --data d --log " + FOO + " --port",
                "--name w --data d --log " + FOO + " --port x",
                "--name w --data d --log " + FOO + " --port 70000",
                "--name w --data d --log " + FOO + " --colour blue",
                "--name w --name v --data d --log " + FOO
            })
    void whatIsMissingOrWrongIsSaid(String arguments) {
        assertThatThrownBy(() -> Settings.parse(List.of(arguments.split(" "))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theKeyIsMadeOnceAndForItsOwnerAlone() throws IOException {
        var made = WitnessKey.in(folder, "witness.example/w1");
        var file = folder.resolve("witness.key");

        assertThat(WitnessKey.in(folder, "witness.example/w1").verifier()).isEqualTo(made.verifier());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThatThrownBy(() -> WitnessKey.in(folder, "another")).hasMessageContaining("not of another");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThatThrownBy(() -> WitnessKey.in(folder, "witness.example/w1")).hasMessageContaining("chmod 600");
    }
}
