package org.optr.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.optr.witness.WitnessFixture.request;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.optr.verifier.Note;
import org.optr.verifier.ReferenceLog;

class WitnessServerTest {

    private static final int LARGEST = 70;
    private static final int LONGEST_MILLISECONDS = 30_000;

    private final ReferenceLog log = ReferenceLog.ofSize(LARGEST);
    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private WitnessFixture witness;
    private WitnessServer server;

    @BeforeEach
    void start() throws IOException {
        witness = WitnessFixture.of(log, folder);
        server = witness.serve();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        witness.close();
    }

    @Test
    void aCheckpointIsCosignedAndServed() throws Exception {
        var answer = post(request(log, 0, 33));
        var served = get("/" + CheckpointStore.hash(log.origin) + "/checkpoint");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(witness.trust(log)
                        .open(Note.parse(log.checkpoint(33) + answer.body()))
                        .size())
                .isEqualTo(33);
        assertThat(witness.trust(log).open(Note.parse(served.body())).size()).isEqualTo(33);
    }

    @Test
    void aConflictHasTheSizeAndItsType() throws Exception {
        post(request(log, 0, 33));
        var answer = post(request(log, 0, LARGEST));

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/x.tlog.size");
        assertThat(answer.body()).isEqualTo("33\n");
    }

    @Test
    void ofManyRequestsAtOnceOneIsSigned() {
        post(request(log, 0, 33));
        var requests = IntStream.rangeClosed(34, LARGEST)
                .mapToObj(size -> CompletableFuture.supplyAsync(
                        () -> post(request(log, 33, size)).statusCode()))
                .toList();

        assertThat(requests.stream().map(CompletableFuture::join))
                .containsOnlyOnce(200)
                .contains(409)
                .containsOnly(200, 409);
    }

    @Test
    void whatIsNoRequestOfAWitnessIsRefused() throws Exception {
        assertThat(post("").statusCode()).isEqualTo(400);
        assertThat(post("old 0\n\n\u001b[2J").body()).doesNotContain("\u001b");
        assertThat(post("x".repeat(WitnessServer.LARGEST_REQUEST + 1)).statusCode())
                .isEqualTo(413);
        assertThat(get("/add-checkpoint").statusCode()).isEqualTo(405);
        assertThat(get("/").statusCode()).isEqualTo(404);
        assertThat(get("/../witness.key").statusCode()).isEqualTo(404);
        assertThat(get("/" + "0".repeat(64) + "/checkpoint").statusCode()).isEqualTo(404);
    }

    /** The build lets requests of tests take five seconds. */
    @Test
    void whoNeverFinishesARequestIsCutOff() throws IOException {
        try (var socket =
                new Socket(server.address().getAddress(), server.address().getPort())) {
            socket.setSoTimeout(LONGEST_MILLISECONDS);
            socket.getOutputStream()
                    .write("POST /add-checkpoint HTTP/1.1\r\nHost: w\r\nContent-Length: 100\r\n\r\nold"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(socket.getInputStream().readNBytes(1000)).asString().doesNotContain("200 OK");
        }
        assertThat(post(request(log, 0, 33)).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> post(String body) {
        return send(HttpRequest.newBuilder(uri("/add-checkpoint")).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + server.address().getPort() + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
