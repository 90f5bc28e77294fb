package org.optr.verifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    /** From the tests of golang.org/x/mod/sumdb/note. */
    private static final VerifierKey PETER =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

    private static final String PETERS_NOTE =
            """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.

            \u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
            """;

    /** The example of C2SP signed-note. */
    private static final VerifierKey FOO =
            VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

    private static final String FOOS_NOTE =
            """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    /** A checkpoint of the checksum database of Go modules. */
    private static final String SUMDB =
            """
            go.sum database tree
            6476701
            mb8QLQIs0Z0yP5Cstq6guj87oXWeC9gEM8oVikmm9Wk=

            \u2014 sum.golang.org Az3grsLX85Gz+s1SiTbgkuqxgItqFq7gsMUEyVnrsa9LM7Us9S+1xbFIGu95949rj4nPRYfvimWEPWL+o3GeoWwOoAw=
            """;

    private static final Trust SUMDB_TRUST = new Trust(
            "go.sum database tree",
            List.of(VerifierKey.parse("sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8")),
            List.of());

    private final ReferenceLog log = ReferenceLog.ofSize(9);

    @Test
    void publishedNotesAreVerified() {
        assertThat(isSigned(PETERS_NOTE, PETER)).isTrue();
        assertThat(isSigned(FOOS_NOTE, FOO)).isTrue();
        assertThat(Note.parse(PETERS_NOTE)).hasToString(PETERS_NOTE);
        assertThat(PETER).hasToString("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    }

    @Test
    void everyFlippedBitOfAPublishedNoteIsNoticed() {
        for (var bit = 0; bit < PETERS_NOTE.indexOf("\n\n") * Byte.SIZE; bit++) {
            var bytes = PETERS_NOTE.getBytes(StandardCharsets.UTF_8);
            bytes[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            var changed = new String(bytes, StandardCharsets.ISO_8859_1);
            var text = changed.substring(0, changed.indexOf("\n\n") + 1).getBytes(StandardCharsets.ISO_8859_1);

            assertThat(PETER.verifies(
                            text, Note.parse(PETERS_NOTE).of(PETER).get(0).value()))
                    .isFalse();
        }
    }

    @Test
    void aCheckpointOfTheGoChecksumDatabaseIsOpened() {
        var opened = SUMDB_TRUST.open(Note.parse(SUMDB));

        assertThat(opened.size()).isEqualTo(6_476_701);
        assertThat(opened.signer().name()).isEqualTo("sum.golang.org");
        assertThat(refused(() -> SUMDB_TRUST.open(Note.parse(SUMDB.replace("6476701", "6476702")))))
                .isEqualTo("signature.wrong");
        assertThat(refused(() -> new Trust("another tree", SUMDB_TRUST.logs(), List.of()).open(Note.parse(SUMDB))))
                .isEqualTo("origin.foreign");
    }

    @Test
    void anotherKeyOfTheSameNameIsAnotherSigner() {
        var other = ReferenceLog.ofSize(9);

        assertThat(refused(() -> other.trust().open(Note.parse(log.checkpoint(9)))))
                .isEqualTo("signature.none");
    }

    @Test
    void aLogThatChangedItsKeyIsKnownByBoth() {
        var before = ReferenceLog.ofSize(9);
        var both = new Trust(log.origin, List.of(log.key(), before.key()), List.of());

        assertThat(both.open(Note.parse(before.checkpoint(9))).signer()).isEqualTo(before.key());
        assertThat(both.open(Note.parse(log.checkpoint(9))).signer()).isEqualTo(log.key());
    }

    @Test
    void aWitnessMustHaveSeenTheCheckpoint() {
        var pair = ReferenceLog.newPair();
        var witness = VerifierKey.of("witness.example/w1", VerifierKey.Type.WITNESS, pair.getPublic());
        var trust = new Trust(log.origin, List.of(log.key()), List.of(witness));
        var signature = ReferenceLog.signature(pair, Cosignature.message(1_679_315_147, log.checkpointText(9)));
        var right = log.checkpoint(9) + stamped(witness, 1_679_315_147, signature) + "\n";

        var opened = trust.open(Note.parse(right));

        assertThat(opened.seenBy())
                .singleElement()
                .hasToString("Cosignature[witness=witness.example/w1, seenAt=2023-03-20T12:25:47Z]");
        assertThat(refused(() -> trust.open(Note.parse(log.checkpoint(9))))).isEqualTo("witness.missing");
        var later = log.checkpoint(9) + stamped(witness, 1_679_315_148, signature) + "\n";
        assertThat(refused(() -> trust.open(Note.parse(later)))).isEqualTo("signature.wrong");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    text                                        | note.cut
                    text;                                       | note.cut
                    text;;                                      | note.unsigned
                    text;;signed                                | note.cut
                    text;;signed;                               | note.signature
                    text;;— name;                               | note.signature
                    text;;— name AAAA;                          | note.signature
                    text;;— name AAAAAA==;                      | note.signature
                    text;;— na+me AAAAAAAAAAA=;                 | note.signature
                    text;;— name !!!!AAAAAAAA;                  | base64
                    text;;— name AAAAAAAAAAB=;                  | base64
                    text;;— name AAAAAAAAAAA=;— name AAAAAAAAAAA=; | note.twice
                    te\u0007xt;;— name AAAAAAAAAAA=;            | note.control
                    """)
    void whatIsNoNoteIsRefused(String note, String key) {
        assertThat(refused(() -> Note.parse(note.replace(';', '\n')))).isEqualTo(key);
    }

    @Test
    void hundredSignaturesAreReadAndNoMore() {
        var hundred = new StringBuilder("text\n\n");
        for (var number = 0; number < 100; number++) {
            hundred.append("\u2014 name").append(number).append(" AAAAAAAAAAA=\n");
        }

        assertThat(Note.parse(hundred.toString()).signatures()).hasSize(100);
        assertThat(refused(() -> Note.parse(hundred + "\u2014 name AAAAAAAAAAA=\n")))
                .isEqualTo("note.signatures");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530D903A+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+BukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+Aeky",
                "two words+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
            })
    void whatIsNoKeyIsRefused(String vkey) {
        assertThat(refused(() -> VerifierKey.parse(vkey))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "log",
                "log;7;",
                ";7;47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;",
                "log;07;47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;",
                "log;-7;47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;",
                "log;9223372036854775808;47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;",
                "log;٧;47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;",
                "log;7;47DEQpj8;",
                "log;7;47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=;",
                "log;7;47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=;;more;"
            })
    void whatIsNoCheckpointIsRefused(String text) {
        assertThat(refused(() -> Checkpoint.parse(text.replace(';', '\n')))).isNotEmpty();
    }

    private static boolean isSigned(String note, VerifierKey key) {
        var parsed = Note.parse(note);
        return key.verifies(
                parsed.text().getBytes(StandardCharsets.UTF_8),
                parsed.of(key).get(0).value());
    }

    private static NoteSignature stamped(VerifierKey witness, long seconds, byte[] signature) {
        var stamped = ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(seconds)
                .put(signature);
        return NoteSignature.of(witness, stamped.array());
    }

    private static String refused(ThrowingCallable what) {
        return catchThrowableOfType(Refusal.class, what).key();
    }
}
