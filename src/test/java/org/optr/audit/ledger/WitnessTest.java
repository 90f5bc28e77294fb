package org.optr.audit.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Against a witness that does what C2SP tlog-witness says. */
class WitnessTest {

    @TempDir
    Path folder;

    private final DataSource database = new DriverManagerDataSource(
            "jdbc:h2:mem:witnessed;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
    private final KeyPair pair = SigningKey.newPair();
    private VerifierKey key;
    private HttpServer server;
    private LedgerRig ledger;
    private Checkpoint seen = new Checkpoint("optr/rig", 0, Hash.EMPTY);
    private int failure;

    @BeforeEach
    void aWitness() throws IOException {
        var encoded = pair.getPublic().getEncoded();
        key = new VerifierKey(
                "witness.example/w1",
                VerifierKey.WITNESS,
                Arrays.copyOfRange(encoded, encoded.length - Hash.BYTES, encoded.length));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/w/add-checkpoint", this::answer);
        server.start();
        LedgerRig.empty(database, folder);
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w/");
        ledger = LedgerRig.witnessed(database, folder, address, key.toString());
    }

    @AfterEach
    void end() {
        server.stop(0);
        ledger.witness.destroy();
    }

    @Test
    void aWitnessSignsWhatGrowsAndItsSignatureIsKept() {
        ledger.append(10);
        var first = sealed();
        ledger.witness.ask(first);
        ledger.append(300);
        var second = sealed();
        ledger.witness.ask(second);

        assertThat(ledger.witness.trouble()).isNull();
        assertThat(seen.size()).isEqualTo(311);
        var note = second.signed().and(ledger.store.cosignatures(second.number()));
        assertThat(note.signedBy(List.of(key))).containsExactly(key);
        assertThat(ledger.store.newestWitnessed()).contains(2L);
    }

    @Test
    void aWitnessThatKnowsAnotherSizeIsAskedFromThere() {
        ledger.append(10);
        var first = sealed();
        seen = first.checkpoint();
        ledger.append(7);

        ledger.witness.ask(sealed());

        assertThat(ledger.witness.trouble()).isNull();
        assertThat(seen.size()).isEqualTo(18);
    }

    @Test
    void aWitnessThatRefusesIsToldOfAndAskedAgain() {
        failure = 422;
        ledger.append(10);
        ledger.witness.ask(sealed());
        assertThat(ledger.witness.trouble()).contains("422");
        assertThat(ledger.store.newestWitnessed()).isEmpty();

        failure = 0;
        ledger.append(1);
        ledger.witness.ask(sealed());

        assertThat(ledger.witness.trouble()).isNull();
        assertThat(ledger.store.newestWitnessed()).contains(2L);
    }

    @Test
    void aWitnessThatHasSeenMoreThanThereIsRevealsTheCut() {
        seen = new Checkpoint("optr/rig", 5_000, Hash.EMPTY);
        ledger.append(10);

        ledger.witness.ask(sealed());

        assertThat(ledger.witness.trouble()).contains("5000").contains("11");
    }

    private SealedCheckpoint sealed() {
        ledger.seal();
        return ledger.store.newest().orElseThrow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        var halves = new String(exchange.getRequestBody().readAllBytes(), UTF_8).split("\n\n", 2);
        var lines = halves[0].lines().toList();
        var old = Long.parseLong(lines.get(0).substring("old ".length()));
        var proof = lines.stream().skip(1).map(Hash::parse).toList();
        var note = SignedNote.parse(halves[1]);
        var next = Checkpoint.parse(note.text());
        if (failure > 0 || note.signer(ledger.keys.known()).isEmpty()) {
            respond(exchange, failure == 0 ? 403 : failure, "");
        } else if (old != seen.size()) {
            respond(exchange, 409, seen.size() + "\n");
        } else if (!ProofCheck.extendsTo(old, seen.root(), next.size(), next.root(), proof)) {
            respond(exchange, 422, "");
        } else {
            seen = next;
            respond(exchange, 200, cosigned(note) + "\n");
        }
    }

    private SignatureLine cosigned(SignedNote note) {
        try {
            var time = 1_830_000_000L;
            var signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(("cosignature/v1\ntime " + time + "\n" + note.text()).getBytes(UTF_8));
            var stamped = ByteBuffer.allocate(Long.BYTES + 64).putLong(time).put(signature.sign());
            return SignatureLine.of(key, stamped.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
