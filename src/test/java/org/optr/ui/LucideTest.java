package org.optr.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LucideTest {

    @Test
    void everyIconHasItsFileAndEveryFileItsIcon() throws IOException {
        try (var files = Files.list(Path.of("src/main/frontend/icons"))) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".svg"))
                    .map(name -> name.replace(".svg", ""));

            assertThat(names)
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(Lucide.values()).map(Lucide::file).toList());
        }
    }
}
