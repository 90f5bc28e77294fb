package org.optr.verifier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.verifier.Hash;
import org.optr.verifier.ReferenceLog;

class ExportCommandTest {

    private static final int SIZE = 60;
    private static final ReferenceLog LOG = ReferenceLog.ofSize(SIZE);
    private static final String CHECKPOINTS = LOG.checkpoint(0) + LOG.checkpoint(16) + "\n" + LOG.checkpoint(16)
            + LOG.checkpoint(33) + LOG.checkpoint(SIZE);

    @TempDir
    Path folder;

    private final List<String> entries = new ArrayList<>();

    @BeforeEach
    void export() {
        LOG.entries().forEach(entry -> entries.add(new String(entry, UTF_8)));
        write(CHECKPOINTS);
    }

    @Test
    void anUntouchedExportIsTrue() {
        var run = check();

        assertThat(run.printed())
                .contains("TRUE. All 60 entries", LOG.root(SIZE).toString(), "--checkpoint");
        assertThat(run.exit()).isZero();
        noteLeaves(LOG);
        assertThat(check().exit()).isZero();
    }

    @Test
    void withoutLeafHashesThePartIsNamed() {
        entries.set(20, entries.get(20).replace("anna", "boris"));
        write(CHECKPOINTS);

        assertThat(check().printed()).startsWith("NOT TRUE.").contains("between position 16 and position 32");
        assertThat(check().exit()).isEqualTo(1);
    }

    @Test
    void aChangedEntryIsNamed() {
        entries.set(20, entries.get(20).replace("anna", "boris"));

        assertThat(checkWithLeaves()).contains("position 20 (line 21) was changed");
    }

    @Test
    void missingEntriesAreNamed() {
        entries.subList(20, 23).clear();

        assertThat(checkWithLeaves()).contains("position 20 (line 21), entries are missing: 3.");
    }

    @Test
    void anInsertedEntryIsNamed() {
        entries.add(20, entries.get(3));

        assertThat(checkWithLeaves()).contains("position 20 (line 21), entries were inserted: 1.");
    }

    @Test
    void swappedEntriesAreNamed() {
        Collections.swap(entries, 20, 41);

        assertThat(checkWithLeaves()).contains("positions 20 (line 21) and 41 were swapped");
    }

    @Test
    void aCutTailIsNoticed() {
        entries.subList(50, SIZE).clear();
        write(CHECKPOINTS);

        assertThat(check().printed())
                .contains("has 50 entries, the signed ledger 60")
                .contains("Up to 33 entries");
        assertThat(checkWithLeaves()).contains("position 50 (line 51), entries are missing: 10.");
    }

    @Test
    void aTailCutWithItsCheckpointsIsNoticedByACheckpointFromElsewhere() {
        entries.subList(33, SIZE).clear();
        write(LOG.checkpoint(16) + LOG.checkpoint(33));
        var outside = Run.write(folder.resolve("mailed"), LOG.checkpoint(SIZE));

        assertThat(check().exit()).isZero();
        var run = Run.of("export", "--key", LOG.key(), "--checkpoint", outside, folder);
        assertThat(run.printed()).contains("has 33 entries, the signed ledger 60");
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void aRewrittenLedgerIsNoticedByAnOldCheckpointFromElsewhere() throws IOException {
        var outside = Run.write(folder.resolve("mailed"), LOG.checkpoint(20));
        entries.set(3, "{}");
        var bytes = entries.stream().map(entry -> entry.getBytes(UTF_8)).toList();
        write(LOG.sign("ledger.example/main\n60\n" + new ReferenceLog("", bytes).root(SIZE) + "\n"));

        assertThat(check().exit()).isZero();
        assertThat(Run.of("export", "--key", LOG.key(), "--checkpoint", outside, folder)
                        .exit())
                .isEqualTo(1);
        Files.delete(folder.resolve("checkpoints"));
        assertThat(check().exit()).isEqualTo(2);
        assertThat(Run.of("export", "--key", LOG.key(), "--checkpoint", outside, folder)
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void entriesThatNoCheckpointCoversAreNoticed() {
        entries.add("{\"actor\":\"mallory\"}");
        write(CHECKPOINTS);

        assertThat(check().printed()).contains("has 61 entries, but only the first 60 are signed");
        assertThat(checkWithLeaves()).contains("61 entries");
    }

    @Test
    void falseLeafHashesNeitherHideNorAccuse() {
        noteLeaves(ReferenceLog.ofSize(59));
        assertThat(check().printed()).contains("entries are as signed, but the file of leaf hashes is not");
        assertThat(check().exit()).isEqualTo(1);

        entries.set(20, entries.get(20).replace("anna", "boris"));
        var forged = new ReferenceLog(
                LOG.origin, entries.stream().map(entry -> entry.getBytes(UTF_8)).toList());
        write(CHECKPOINTS);
        noteLeaves(forged);
        assertThat(check().printed()).contains("between position 16 and position 32");
    }

    @Test
    void randomTamperingIsAlwaysNoticed() {
        var random = new Random(5);
        var untouched = List.copyOf(entries);
        for (var round = 0; round < 200; round++) {
            entries.clear();
            entries.addAll(untouched);
            var at = random.nextInt(SIZE);
            switch (random.nextInt(5)) {
                case 0 -> entries.set(at, entries.get(at) + " ");
                case 1 -> entries.remove(at);
                case 2 -> entries.add(at, entries.get(random.nextInt(SIZE)));
                case 3 -> Collections.swap(entries, at, (at + 1 + random.nextInt(SIZE - 1)) % SIZE);
                default -> entries.subList(at, SIZE).clear();
            }
            write(CHECKPOINTS);

            assertThat(check().exit()).isEqualTo(1);
        }
    }

    @Test
    void aZipFileIsReadWhereItIs() throws IOException {
        var zip = zip("entries.jsonl", lines(), "checkpoints", CHECKPOINTS);

        assertThat(Run.of("export", "--key", LOG.key(), zip).exit()).isZero();
        entries.remove(7);
        assertThat(Run.of("export", "--key", LOG.key(), zip("entries.jsonl", lines(), "checkpoints", CHECKPOINTS))
                        .exit())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../entries.jsonl", "/etc/passwd", "a\\..\\b", "C:evil", "a/../../b"})
    void aZipFileThatReachesOutsideIsRefused(String name) throws IOException {
        var run = Run.of("export", "--key", LOG.key(), zip("entries.jsonl", lines(), name, "x"));

        assertThat(run.printed()).startsWith("CANNOT BE CHECKED.").contains("outside itself");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry("checkpoints"));
            out.write(LOG.checkpoint(0).getBytes(UTF_8));
            out.putNextEntry(new ZipEntry("entries.jsonl"));
            var lines = (" ".repeat(1023) + "\n").repeat(1024).getBytes(UTF_8);
            for (var megabyte = 0; megabyte < 70; megabyte++) {
                out.write(lines);
            }
        }
        var bomb = Run.write(folder.resolve("bomb.zip"), bytes.toByteArray());

        var run = Run.of("export", "--key", LOG.key(), bomb);
        assertThat(run.printed()).contains("unpacks to more than 100 times its size");
        assertThat(run.exit()).isEqualTo(2);
    }

    @Test
    void whatIsNoExportGetsOneSentence() throws IOException {
        var noZip = Run.write(folder.resolve("no.zip"), "PK\u0003\u0004 and then nothing");
        var empty = Run.write(folder.resolve("empty.zip"), "");

        assertThat(List.of(
                        noZip,
                        empty,
                        folder.resolve("none"),
                        zip("a", "b", "c", "d"),
                        Path.of("/dev/null"),
                        Files.createDirectory(folder.resolve("sub"))))
                .map(path -> Run.of("export", "--key", LOG.key(), path))
                .allSatisfy(run -> {
                    assertThat(run.printed()).startsWith("CANNOT BE CHECKED.").hasLineCount(1);
                    assertThat(run.exit()).isEqualTo(2);
                });
    }

    @Test
    void aLineWithoutEndIsNotReadToItsEnd() {
        Run.write(folder.resolve("entries.jsonl"), new byte[8 * 1024 * 1024]);

        assertThat(check().printed()).contains("longer than 4194304 bytes");
        assertThat(check().exit()).isEqualTo(2);
    }

    @Test
    void leafHashesThatAreNoneAreRefused() {
        Run.write(folder.resolve("leaves"), "AAAA\n");

        assertThat(check().printed()).contains("leaves, line 1");
        assertThat(check().exit()).isEqualTo(2);
    }

    private void write(String checkpoints) {
        Run.write(folder.resolve("entries.jsonl"), lines());
        Run.write(folder.resolve("checkpoints"), checkpoints);
    }

    private String lines() {
        return entries.stream().map(entry -> entry + "\n").collect(Collectors.joining());
    }

    private void noteLeaves(ReferenceLog log) {
        Run.write(
                folder.resolve("leaves"),
                log.entries().stream().map(entry -> Hash.ofLeaf(entry) + "\n").collect(Collectors.joining()));
    }

    private Run check() {
        return Run.of("export", "--key", LOG.key(), folder);
    }

    private String checkWithLeaves() {
        write(CHECKPOINTS);
        noteLeaves(LOG);
        var run = check();
        assertThat(run.exit()).isEqualTo(1);
        return run.printed();
    }

    private Path zip(String name, String content, String otherName, String otherContent) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content.getBytes(UTF_8));
            out.putNextEntry(new ZipEntry(otherName));
            out.write(otherContent.getBytes(UTF_8));
        }
        return Run.write(folder.resolve("export.zip"), bytes.toByteArray());
    }
}
