package org.optr.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.optr.verifier.ConsistencyProof;
import org.optr.verifier.Refusal;
import org.optr.verifier.Utf8;
import org.optr.verifier.Words;

/** The witness on HTTP. Who sends too much or too slowly is cut off. */
final class WitnessServer implements AutoCloseable {

    static final int LARGEST_REQUEST = 64 * 1024;

    private static final String SECONDS_TO_SEND = "10";
    private static final int THREADS = 16;
    private static final Pattern CHECKPOINT = Pattern.compile("/([0-9a-f]{64})/checkpoint");
    private static final Words WORDS = new Words(Locale.ENGLISH);

    static {
        limit("sun.net.httpserver.maxReqTime");
        limit("sun.net.httpserver.maxRspTime");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final Cosigning cosigning;

    WitnessServer(InetSocketAddress address, Cosigning cosigning) throws IOException {
        this.cosigning = cosigning;
        server = HttpServer.create(address, 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    InetSocketAddress address() {
        return server.getAddress();
    }

    /** The server of the JDK reads its limits once, from system properties; whoever starts the program may set others. */
    private static void limit(String property) {
        System.setProperty(property, System.getProperty(property, SECONDS_TO_SEND));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            send(exchange, answerTo(exchange));
        }
    }

    private Answer answerTo(HttpExchange exchange) {
        var path = exchange.getRequestURI().getPath();
        var isPost = exchange.getRequestMethod().equals("POST");
        try {
            if (path.equals("/add-checkpoint")) {
                return isPost ? add(exchange) : Answer.of(405, "Use POST.");
            }
            return newest(path);
        } catch (Refusal refusal) {
            return Answer.of(400, WORDS.of(refusal));
        } catch (IOException | RuntimeException e) {
            System.getLogger(WitnessServer.class.getName()).log(System.Logger.Level.ERROR, "Not answered", e);
            return Answer.of(500, "The witness has a problem of its own.");
        }
    }

    private Answer add(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readNBytes(LARGEST_REQUEST + 1);
        return body.length > LARGEST_REQUEST
                ? Answer.of(413, "The request is too large.")
                : cosigning.add(ConsistencyProof.parse(Utf8.decode(body)));
    }

    private Answer newest(String path) {
        var asked = CHECKPOINT.matcher(path);
        return asked.matches()
                ? cosigning.newest(asked.group(1)).map(Answer::of).orElseGet(WitnessServer::nothing)
                : nothing();
    }

    private static Answer nothing() {
        return Answer.of(404, "Nothing is here.");
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var bytes = answer.body().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", answer.type());
        exchange.sendResponseHeaders(answer.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
