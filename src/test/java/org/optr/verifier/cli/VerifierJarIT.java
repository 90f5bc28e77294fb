package org.optr.verifier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.optr.verifier.ReferenceLog;

/** The jar that auditors get, run as they run it. */
class VerifierJarIT {

    private static final Path JAR = Path.of("target/optr-verifier.jar");

    private final ReferenceLog log = ReferenceLog.ofSize(70);

    @TempDir
    Path folder;

    @Test
    void theJarIsSmallAndHasNothingElseInIt() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().filter(entry -> !entry.isDirectory()).map(ZipEntry::getName))
                    .allMatch(name -> name.startsWith("org/optr/verifier/") || name.equals("META-INF/MANIFEST.MF"));
        }
        assertThat(Files.size(JAR)).isLessThan(100_000);
    }

    @Test
    void itTellsTruthFromForgery() throws Exception {
        var proof = Run.write(folder.resolve("41.tlog-proof"), log.proof(41, 70));
        var entry = Run.write(folder.resolve("entry.json"), ReferenceLog.entry(41));
        var forged = Run.write(folder.resolve("forged.json"), ReferenceLog.entry(42));

        var truth = start("proof", "--lang", "zh", "--key", log.key(), "--entry", entry, proof);
        assertThat(truth.printed()).contains("属实。", "ledger.example/main");
        assertThat(truth.exit()).isZero();
        assertThat(start("proof", "--key", log.key(), "--entry", forged, proof).exit())
                .isEqualTo(1);
        assertThat(start("proof", "--key", log.key(), "--entry", entry, JAR).exit())
                .isEqualTo(2);
        assertThat(start().exit()).isEqualTo(2);
    }

    private static Run start(Object... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-jar", JAR.toString()));
        List.of(arguments).forEach(argument -> command.add(argument.toString()));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), printed);
    }
}
