package org.optr.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.optr.witness.WitnessFixture.request;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.optr.verifier.Note;
import org.optr.verifier.ReferenceLog;
import org.optr.verifier.Refusal;

class CosigningTest {

    private static final int LARGEST = 70;

    private final ReferenceLog log = ReferenceLog.ofSize(LARGEST);

    @TempDir
    Path folder;

    private WitnessFixture witness;

    @BeforeEach
    void start() throws IOException {
        witness = WitnessFixture.of(log, folder);
    }

    @AfterEach
    void stop() throws IOException {
        witness.close();
    }

    @Test
    void whatGrowsIsSignedAndTheSignatureHolds() throws IOException {
        for (var size : List.of(0, 1, 7, 8, 33, 64, 64, LARGEST)) {
            var old = witness.cosigning()
                    .newest(CheckpointStore.hash(log.origin))
                    .map(note -> Integer.parseInt(note.text().split("\n")[1]))
                    .orElse(0);

            var answer = witness.ask(request(log, old, size));

            assertThat(answer.status()).isEqualTo(200);
            var opened = witness.trust(log).open(Note.parse(log.checkpoint(size) + answer.body()));
            assertThat(opened.seenBy()).singleElement().satisfies(seen -> assertThat(seen.seenAt())
                    .isEqualTo(WitnessFixture.NOW));
        }
    }

    @Test
    void anUnknownLogIsNotFound() throws IOException {
        var other = new ReferenceLog("ledger.example/other", log.entries());

        assertThat(witness.ask(request(other, 0, 5)).status()).isEqualTo(404);
    }

    @Test
    void whatTheLogDidNotSignIsForbidden() throws IOException {
        var thief = ReferenceLog.ofSize(LARGEST);
        var spoiled = log.checkpoint(5).replace("\n5\n", "\n6\n");

        assertThat(witness.ask(request(thief, 0, 5)).status()).isEqualTo(403);
        assertThat(witness.ask(request(0, List.of(), spoiled)).status()).isEqualTo(403);
    }

    @Test
    void whoIsMistakenAboutTheLastSizeIsToldIt() throws IOException {
        witness.ask(request(log, 0, 33));

        for (var old : List.of(0, 5, 32, 34)) {
            assertThat(witness.ask(request(log, old, LARGEST))).isEqualTo(new Answer(409, "text/x.tlog.size", "33\n"));
        }
        assertThat(witness.ask(request(40, List.of(), log.checkpoint(34))).status())
                .isEqualTo(400);
    }

    @Test
    void aLogThatShrinksOrForksIsNotSigned() throws IOException {
        witness.ask(request(log, 0, 33));
        var forked = log.sign(log.checkpointText(33)
                .replace(log.root(33).toString(), log.root(32).toString()));
        var proof = new ArrayList<>(log.consistency(33, LARGEST));
        Collections.swap(proof, 0, 1);

        assertThat(witness.ask(request(33, List.of(), forked)).status()).isEqualTo(422);
        assertThat(witness.ask(request(33, proof, log.checkpoint(LARGEST))).status())
                .isEqualTo(422);
        assertThat(witness.ask(request(33, List.of(), log.checkpoint(LARGEST))).status())
                .isEqualTo(422);
        assertThat(witness.ask(request(33, log.consistency(33, 60), log.checkpoint(LARGEST)))
                        .status())
                .isEqualTo(422);
        assertThat(witness.ask(request(log, 33, 33)).status()).isEqualTo(200);
        assertThat(witness.ask(request(log, 33, LARGEST)).status()).isEqualTo(200);
    }

    @Test
    void theBeginningNeedsNoProofAndTakesNone() throws IOException {
        var wrong = log.sign(log.checkpointText(1).replace("\n1\n", "\n0\n"));

        assertThat(witness.ask(request(0, log.consistency(3, 5), log.checkpoint(5)))
                        .status())
                .isEqualTo(422);
        assertThat(witness.ask(request(0, List.of(), wrong)).status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "old",
                "old 0",
                "old 0\n\n",
                "old 00\n\n@",
                "old -1\n\n@",
                "old 9223372036854775808\n\n@",
                "old 0\n@",
                "new 0\n\n@",
                "old 0\nAAAA\n\n@",
                "old 0\r\n\r\n@",
                "old 0\n#\n@",
                "old 0\n\nnot a note"
            })
    void whatIsNoRequestIsRefused(String body) {
        var hash = "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n";
        var request = body.replace("#\n", hash.repeat(64)).replace("@", log.checkpoint(5));

        assertThatThrownBy(() -> witness.ask(request)).isInstanceOf(Refusal.class);
    }

    @Test
    void aRestartForgetsNothing() throws IOException {
        witness.ask(request(log, 0, 33));
        witness.close();
        witness = WitnessFixture.of(log, folder);

        assertThat(witness.ask(request(log, 0, 5)).status()).isEqualTo(409);
        assertThat(witness.ask(request(log, 33, LARGEST)).status()).isEqualTo(200);
    }

    @Test
    void aStateThatSomebodyChangedIsNotBelieved() throws IOException {
        witness.ask(request(log, 0, 33));
        var file = folder.resolve(CheckpointStore.hash(log.origin) + ".checkpoint");
        witness.close();

        Files.writeString(file, log.checkpoint(5));
        assertThatThrownBy(() -> WitnessFixture.of(log, folder)).isInstanceOf(Refusal.class);
        Files.writeString(file, "");
        assertThatThrownBy(() -> WitnessFixture.of(log, folder)).isInstanceOf(Refusal.class);
    }

    @Test
    void nothingIsSignedThatCannotBeKept() throws IOException {
        var file = folder.resolve(CheckpointStore.hash(log.origin) + ".checkpoint");
        Files.createDirectories(file.resolve("in the way"));

        assertThatThrownBy(() -> witness.ask(request(log, 0, 33))).isInstanceOf(IOException.class);
        assertThat(witness.cosigning().newest(CheckpointStore.hash(log.origin))).isEmpty();
    }

    @Test
    void twoWitnessesCannotShareAFolder() {
        assertThatThrownBy(() -> WitnessFixture.of(log, folder)).hasMessageContaining("Another witness");
    }
}
