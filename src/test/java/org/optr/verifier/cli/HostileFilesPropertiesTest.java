package org.optr.verifier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.optr.verifier.ReferenceLog;

/** Whatever somebody hands in, the verifier answers in words, and a file that is not what was signed is never true. */
class HostileFilesPropertiesTest {

    private static final int SIZE = 30;
    private static final ReferenceLog LOG = ReferenceLog.ofSize(SIZE);
    private static final ReferenceLog FOREIGN = ReferenceLog.ofSize(SIZE);
    private static final String PROOF = LOG.proof(11, SIZE);
    private static final String CHECKPOINTS = LOG.checkpoint(3) + LOG.checkpoint(16) + LOG.checkpoint(SIZE);
    private static final String GROWTH = LOG.growth(11, SIZE);
    private static final List<String> COMMANDS = List.of("proof", "checkpoints", "consistency", "export", "payload");

    private static Path folder;

    @BeforeContainer
    static void folder() throws IOException {
        folder = Files.createTempDirectory("hostile");
    }

    @AfterContainer
    static void tidy() throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 400)
    void anyBytesGetASentenceFromEveryCommand(@ForAll byte[] bytes) {
        var file = Run.write(folder.resolve("any"), bytes);

        COMMANDS.forEach(command -> refused(run(command, file)));
    }

    @Property(tries = 400)
    void linesThatLookLikeOursAreNotTrue(@ForAll("lines") List<String> lines) {
        var file = Run.write(folder.resolve("lines"), String.join("\n", lines));

        COMMANDS.forEach(command -> refused(run(command, file)));
    }

    @Property(tries = 400)
    void aProofThatWasTouchedIsNotTrue(@ForAll Random chance, @ForAll("touches") Touch touch) {
        var touched = touch.of(PROOF, chance);
        var file = Run.write(folder.resolve("proof"), touched);
        var entry = Run.write(folder.resolve("entry"), ReferenceLog.entry(11));

        var run = Run.of("proof", "--key", LOG.key(), "--entry", entry, file);

        if (!touched.equals(PROOF)) {
            refused(run);
        }
    }

    @Property(tries = 300)
    void checkpointsThatWereTouchedNeverSayMoreThanWasSigned(@ForAll Random chance, @ForAll("touches") Touch touch) {
        var file = Run.write(folder.resolve("checkpoints"), touch.of(CHECKPOINTS, chance));

        var run = run("checkpoints", file);

        assertThat(run.printed()).isNotBlank();
        if (run.exit() == Verifier.TRUE) {
            assertThat(List.of(LOG.root(3), LOG.root(16), LOG.root(SIZE)))
                    .anyMatch(root -> run.printed().contains(root.toString()));
        }
    }

    @Property(tries = 400)
    void aProofOfGrowthThatWasTouchedIsNotTrue(@ForAll Random chance, @ForAll("touches") Touch touch) {
        var touched = touch.of(GROWTH, chance);
        var file = Run.write(folder.resolve("consistency"), touched);

        var run = run("consistency", file);

        if (!touched.equals(GROWTH)) {
            refused(run);
        }
    }

    @Property(tries = 300)
    void anEarlierCheckpointThatWasTouchedIsNotTrue(@ForAll Random chance, @ForAll("touches") Touch touch) {
        var touched = touch.of(LOG.checkpoint(11), chance);
        var old = Run.write(folder.resolve("old"), touched);
        var file = Run.write(folder.resolve("consistency"), GROWTH);

        var run = Run.of("consistency", "--key", LOG.key(), "--old", old, file);

        if (!touched.equals(LOG.checkpoint(11))) {
            refused(run);
        }
    }

    @Property(tries = 300)
    void anExportThatWasTouchedIsNotTrue(@ForAll Random chance, @ForAll("touches") Touch touch) throws IOException {
        var entries = entries();
        var touched = touch.of(entries, chance);
        var export = Files.createDirectories(folder.resolve("export"));
        Run.write(export.resolve("entries.jsonl"), touched);
        Run.write(export.resolve("checkpoints"), LOG.checkpoint(SIZE));

        var run = run("export", export);

        if (!touched.strip().equals(entries.strip())) {
            refused(run);
        }
    }

    @Property(tries = 50)
    void whatAForeignLogSignedIsNotTrue(@ForAll("indices") int index) {
        var proof = Run.write(folder.resolve("foreign"), FOREIGN.proof(index, SIZE));
        var entry = Run.write(folder.resolve("entry"), ReferenceLog.entry(index));
        var checkpoints = Run.write(folder.resolve("foreign-checkpoints"), FOREIGN.checkpoint(SIZE));

        refused(Run.of("proof", "--key", LOG.key(), "--entry", entry, proof));
        refused(run("checkpoints", checkpoints));
        refused(run("consistency", Run.write(folder.resolve("foreign-growth"), FOREIGN.growth(11, SIZE))));
    }

    @Provide
    Arbitrary<Integer> indices() {
        return Arbitraries.integers().between(0, SIZE - 1);
    }

    @Provide
    Arbitrary<Touch> touches() {
        return Arbitraries.of(Touch.class);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        var known = new ArrayList<>(List.of(
                "c2sp.org/tlog-proof@v1",
                "index 1",
                "old 0",
                "old 11",
                "index 99999999999999999999",
                "extra AAAA",
                "{\"changes\":[],\"salt\":\"\"}",
                "\u2014 x AAAA",
                "",
                "[".repeat(5_000)));
        known.addAll(PROOF.lines().toList());
        known.addAll(GROWTH.lines().toList());
        known.addAll(CHECKPOINTS.lines().toList());
        return Arbitraries.of(known).list().ofMaxSize(12);
    }

    private static Run run(String command, Path file) {
        return switch (command) {
            case "payload" ->
                Run.of(command, "--entry", Run.write(folder.resolve("entry"), ReferenceLog.entry(11)), file);
            case "consistency" ->
                Run.of(
                        command,
                        "--key",
                        LOG.key(),
                        "--old",
                        Run.write(folder.resolve("old"), LOG.checkpoint(11)),
                        file);
            default -> Run.of(command, "--key", LOG.key(), file);
        };
    }

    private static void refused(Run run) {
        assertThat(run.exit()).isIn(Verifier.UNTRUE, Verifier.UNUSABLE);
        assertThat(run.printed()).startsWith(run.exit() == Verifier.UNTRUE ? "NOT TRUE." : "CANNOT BE CHECKED.");
    }

    private static String entries() {
        var text = new StringBuilder();
        LOG.entries().forEach(entry -> text.append(new String(entry, UTF_8)).append('\n'));
        return text.toString();
    }

    /** What somebody may have done to a file. */
    enum Touch {
        TRUNCATED {
            @Override
            String of(String text, Random chance) {
                return text.substring(0, chance.nextInt(text.length()));
            }
        },
        REORDERED {
            @Override
            String of(String text, Random chance) {
                var lines = new ArrayList<>(text.lines().toList());
                Collections.swap(lines, chance.nextInt(lines.size()), chance.nextInt(lines.size()));
                return String.join("\n", lines) + "\n";
            }
        },
        A_LINE_LESS {
            @Override
            String of(String text, Random chance) {
                var lines = new ArrayList<>(text.lines().toList());
                lines.remove(chance.nextInt(lines.size()));
                return String.join("\n", lines) + "\n";
            }
        },
        A_LINE_TWICE {
            @Override
            String of(String text, Random chance) {
                var lines = new ArrayList<>(text.lines().toList());
                lines.add(chance.nextInt(lines.size()), lines.get(chance.nextInt(lines.size())));
                return String.join("\n", lines) + "\n";
            }
        },
        BYTES_CHANGED {
            @Override
            String of(String text, Random chance) {
                var signs = text.toCharArray();
                for (var count = 1 + chance.nextInt(3); count > 0; count--) {
                    signs[chance.nextInt(signs.length)] = (char) chance.nextInt(0x250);
                }
                return new String(signs);
            }
        },
        FILLED {
            @Override
            String of(String text, Random chance) {
                var filling = new char[1 + chance.nextInt(100_000)];
                Arrays.fill(filling, (char) (' ' + chance.nextInt(90)));
                var at = chance.nextInt(text.length());
                return text.substring(0, at) + new String(filling) + text.substring(at);
            }
        };

        abstract String of(String text, Random chance);
    }
}
