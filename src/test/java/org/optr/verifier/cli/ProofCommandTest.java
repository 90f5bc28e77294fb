package org.optr.verifier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.optr.verifier.InclusionProof;
import org.optr.verifier.ReferenceLog;
import org.optr.verifier.Refusal;
import org.optr.verifier.Utf8;

class ProofCommandTest {

    private static final ReferenceLog LOG = ReferenceLog.ofSize(70);
    private static final String PROOF = LOG.proof(41, 70);
    private static final int TAMPERINGS = 10_000;

    @TempDir
    Path folder;

    @Test
    void aProofSaysInWordsWhatItProves() {
        var run = prove(ReferenceLog.entry(41), PROOF);

        assertThat(run.printed())
                .contains("TRUE.", "ObjectiveApproved", "Position     41", "entry number 42")
                .contains(
                        "ledger.example/main, 70 entries",
                        LOG.root(70).toString(),
                        "key " + LOG.key().id());
        assertThat(run.exit()).isZero();
    }

    @Test
    void itSpeaksChinese() {
        var file = Run.write(folder.resolve("41.tlog-proof"), PROOF);
        var entry = Run.write(folder.resolve("entry.json"), ReferenceLog.entry(41));

        assertThat(Run.of("proof", "--lang", "zh", "--key", LOG.key(), "--entry", entry, file)
                        .printed())
                .contains("属实。", "第 42 条");
    }

    @Test
    void anEntryInsideTheProofIsEnough() {
        var inside = PROOF.replace("index", "extra " + base64(ReferenceLog.entry(41)) + "\nindex");
        var other = PROOF.replace("index", "extra " + base64(ReferenceLog.entry(40)) + "\nindex");

        assertThat(Run.of("proof", "--key", LOG.key(), Run.write(folder.resolve("a"), inside))
                        .exit())
                .isZero();
        assertThat(Run.of("proof", "--key", LOG.key(), Run.write(folder.resolve("b"), other))
                        .exit())
                .isEqualTo(1);
        assertThat(Run.of("proof", "--key", LOG.key(), Run.write(folder.resolve("c"), PROOF))
                        .exit())
                .isEqualTo(2);
    }

    @Test
    void aDossierOfSeveralProofsIsCheckedAtOnce() {
        var first = Run.write(folder.resolve("1"), withEntry(1));
        var second = Run.write(folder.resolve("2"), withEntry(2));
        var wrong = Run.write(folder.resolve("3"), withEntry(3).replace("index 3", "index 2"));

        assertThat(Run.of("proof", "--key", LOG.key(), first, second).exit()).isZero();
        var run = Run.of("proof", "--key", LOG.key(), first, wrong);
        assertThat(run.printed()).contains("NOT TRUE.", wrong.toString());
        assertThat(run.exit()).isEqualTo(1);
    }

    @Test
    void theNewLineOfAnEditorDoesNotCount() {
        assertThat(prove((new String(ReferenceLog.entry(41), UTF_8) + "\n").getBytes(UTF_8), PROOF)
                        .exit())
                .isZero();
    }

    @Test
    void keysAreReadFromAFileToo() {
        var keys = Run.write(folder.resolve("keys"), ReferenceLog.ofSize(1).key() + "\n\n" + LOG.key() + "\n");
        var proof = Run.write(folder.resolve("1"), withEntry(1));

        assertThat(Run.of("proof", "--key", keys, proof).exit()).isZero();
        assertThat(Run.of("proof", "--witness", keys, "--key", keys, proof).exit())
                .isEqualTo(2);
    }

    @Test
    void everyFlippedBitIsNoticed() {
        var entry = ReferenceLog.entry(41);
        var proof = PROOF.getBytes(UTF_8);

        assertThat(holds(entry, proof)).isTrue();
        for (var bit = 0; bit < entry.length * Byte.SIZE; bit++) {
            assertThat(holds(flipped(entry, bit), proof)).isFalse();
        }
        for (var bit = 0; bit < proof.length * Byte.SIZE; bit++) {
            assertThat(holds(entry, flipped(proof, bit))).as("bit %d", bit).isFalse();
        }
    }

    @Test
    void tenThousandTamperingsAreNoticedAndTheTruthIsNot() {
        var random = new Random(20_261_123);
        var entry = ReferenceLog.entry(41);
        var proof = PROOF.getBytes(UTF_8);

        for (var round = 0; round < TAMPERINGS; round++) {
            var isEntry = random.nextInt(4) == 0;
            var tampered = tampered(isEntry ? entry : proof, random);

            assertThat(isEntry ? holds(tampered, proof) : holds(entry, tampered))
                    .as(() -> new String(tampered, UTF_8))
                    .isFalse();
        }
        assertThat(holds(entry, proof)).isTrue();
    }

    static Stream<String> unusable() {
        return Stream.of(
                "",
                "\n",
                "\u0000\u0001\u0002",
                "c2sp.org/tlog-proof@v2" + PROOF.substring(22),
                PROOF.substring(0, 40),
                PROOF.substring(0, PROOF.indexOf("\n\n") + 2),
                PROOF.replace("\n\n", "\n"),
                PROOF.replace("\n", "\r\n"),
                PROOF.replace("index 41\n", ""),
                PROOF.replace("index 41", "index -1"),
                PROOF.replace("index 41", "index 041"),
                PROOF.replace("index 41", "index 9223372036854775808"),
                PROOF.replace("\n70\n", "\n99999999999999999999999\n"),
                PROOF.replace("index 41\n", "index 41\n" + "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n".repeat(60)),
                PROOF.replace("index 41\n", "index 41\nshort\n"),
                PROOF + PROOF.substring(PROOF.indexOf('\u2014')),
                PROOF + "x".repeat(5_000_000));
    }

    @ParameterizedTest
    @MethodSource("unusable")
    void whatIsNoProofGetsOneSentence(String proof) {
        var run = prove(ReferenceLog.entry(41), proof);

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.printed()).startsWith("CANNOT BE CHECKED. ").hasLineCount(1);
    }

    static Stream<String> untrue() {
        return Stream.of(
                PROOF.replace("index 41", "index 40"),
                PROOF.replace("index 41", "index 9223372036854775807"),
                PROOF.replace("\n70\n", "\n9223372036854775807\n"),
                LOG.proof(41, 69).replace(LOG.checkpoint(69), LOG.checkpoint(70)),
                LOG.proof(40, 70),
                ReferenceLog.ofSize(70).proof(41, 70),
                new ReferenceLog("ledger.example/other", LOG.entries()).proof(41, 70));
    }

    @ParameterizedTest
    @MethodSource("untrue")
    void whatDoesNotHoldGetsOneSentence(String proof) {
        var run = prove(ReferenceLog.entry(41), proof);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.printed()).startsWith("NOT TRUE. ").hasLineCount(1);
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var file = Run.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});

        assertThat(Run.of("proof", "--key", LOG.key(), file).exit()).isEqualTo(2);
        assertThat(Run.of("proof", "--key", LOG.key(), folder).exit()).isEqualTo(2);
        assertThat(Run.of("proof", "--key", LOG.key(), folder.resolve("none")).exit())
                .isEqualTo(2);
        assertThat(Run.of("proof", "--key", LOG.key(), "nul\0name").exit()).isEqualTo(2);
    }

    @Test
    void nothingFromAFileMovesTheCursor() {
        var hostile = "\u001b[2J\u009b31m\u202egnp.exe\u0007";
        var extra = new ReferenceLog("ledger.example/main", List.of(hostile.getBytes(UTF_8)));
        var file = Run.write(
                folder.resolve("file"),
                extra.proof(0, 1).replace("index", "extra " + base64(hostile.getBytes(UTF_8)) + "\nindex"));

        var run = Run.of("proof", "--key", extra.key(), file);

        assertThat(run.exit()).isZero();
        assertThat(run.printed()).contains("\\u{1b}[2J\\u{9b}31m\\u{202e}gnp.exe\\u{7}");
        assertThat(Run.of("\u001b]0;title").printed()).doesNotContain("\u001b");
        assertThat(Run.of("proof", "--key", "a+b+\u001b[31m", file).printed()).doesNotContain("\u001b");
    }

    private Run prove(byte[] entry, String proof) {
        var file = Run.write(folder.resolve("41.tlog-proof"), proof);
        return Run.of("proof", "--key", LOG.key(), "--entry", Run.write(folder.resolve("entry.json"), entry), file);
    }

    private static String withEntry(int index) {
        return LOG.proof(index, 70).replace("index", "extra " + base64(ReferenceLog.entry(index)) + "\nindex");
    }

    private static boolean holds(byte[] entry, byte[] proof) {
        try {
            InclusionProof.parse(Utf8.decode(proof)).check(entry, LOG.trust());
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        var flipped = bytes.clone();
        flipped[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
        return flipped;
    }

    /** Changes, removes, inserts or swaps bytes; never to the same again. */
    private static byte[] tampered(byte[] bytes, Random random) {
        var text = new String(bytes, UTF_8);
        var at = random.nextInt(text.length());
        var other = random.nextInt(text.length());
        var tampered =
                switch (random.nextInt(5)) {
                    case 0 -> text.substring(0, at) + (char) (32 + random.nextInt(95)) + text.substring(at + 1);
                    case 1 -> text.substring(0, at) + text.substring(at + 1);
                    case 2 -> text.substring(0, at) + (char) (32 + random.nextInt(95)) + text.substring(at);
                    case 3 -> text.substring(0, Math.min(at, other)) + text.substring(Math.max(at, other));
                    default -> text.substring(at) + text.substring(0, at);
                };
        return tampered.equals(text) ? flipped(bytes, at) : tampered.getBytes(UTF_8);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
