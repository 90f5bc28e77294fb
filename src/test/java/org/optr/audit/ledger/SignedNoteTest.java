package org.optr.audit.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    /** The example of C2SP signed-note. */
    private static final VerifierKey FOO =
            VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");

    private static final String NOTE =
            """
            This is an example message.

            \u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
            """;

    private final SigningKey key = new SigningKey("optr/test", SigningKey.newPair());

    @Test
    void theExampleOfTheSpecificationIsVerified() {
        assertThat(SignedNote.parse(NOTE).signer(List.of(FOO))).contains(FOO);
        assertThat(SignedNote.parse(NOTE)).hasToString(NOTE);
    }

    @Test
    void everyChangedSignOfTheTextIsNoticed() {
        var text = "This is an example message.".length();
        for (var at = 0; at < text; at++) {
            var changed = new StringBuilder(NOTE);
            changed.setCharAt(at, (char) (NOTE.charAt(at) ^ 1));

            assertThat(SignedNote.parse(changed.toString()).signer(List.of(FOO)))
                    .isEmpty();
        }
    }

    @Test
    void aForeignKeyOfTheSameNameVerifiesNothing() {
        var other = new SigningKey("optr/test", SigningKey.newPair());
        var note = key.sign("text\n");

        assertThat(note.signer(List.of(key.verifier()))).contains(key.verifier());
        assertThat(note.signer(List.of(other.verifier()))).isEmpty();
        assertThat(note.signer(List.of(other.verifier(), key.verifier()))).contains(key.verifier());
    }

    @Test
    void aWrongSignatureInTheNameOfAKnownKeySpoilsTheWholeNote() {
        var witness = new SigningKey("witness", SigningKey.newPair());
        var wrong = witness.sign("another text\n").signatures();
        var note = key.sign("text\n").and(wrong);

        assertThat(note.signer(List.of(key.verifier()))).isPresent();
        assertThat(note.signer(List.of(key.verifier(), witness.verifier()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "text\n",
                "text\n\nsigned",
                "text\n\n\u2014 name\n",
                "text\n\n\u2014 name AAAA\n",
                "text\n\n\u2014 name !!!!AAAAAAAA\n",
                "te\tt\n\n\u2014 name AAAAAAAA\n"
            })
    void whatIsNoNoteIsRefused(String text) {
        assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.com/foo",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/bar+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+Aeky"
            })
    void whatIsNoKeyIsRefused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyIsWrittenAsItIsRead() {
        assertThat(VerifierKey.parse(key.verifier().toString())).isEqualTo(key.verifier());
        assertThat(FOO.toString()).startsWith("example.com/foo+530d903a+");
    }

    @Test
    void aCheckpointIsWrittenAsItIsRead() {
        var checkpoint = new Checkpoint("optr/test", 7, Hash.EMPTY);

        assertThat(checkpoint.text()).isEqualTo("optr/test\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
        assertThat(Checkpoint.parse(checkpoint.text())).isEqualTo(checkpoint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "optr\n07\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "optr\n-7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "optr\n99999999999999999999\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "optr\n7\n47DEQpj8\n",
                "optr\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=\n",
                "\n7\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "optr\n7\n"
            })
    void whatIsNoCheckpointIsRefused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
