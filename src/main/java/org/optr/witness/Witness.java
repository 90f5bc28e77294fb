package org.optr.witness;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.optr.verifier.Refusal;
import org.optr.verifier.Words;

/** Starts the witness: {@code java -jar optr-witness.jar}. */
public final class Witness {

    public static void main(String[] arguments) {
        var out = Words.terminal();
        try {
            start(List.of(arguments), out);
        } catch (Refusal refusal) {
            fail(out, new Words(Locale.ENGLISH).of(refusal));
        } catch (IllegalArgumentException | IOException e) {
            fail(out, Words.harmless(String.valueOf(e.getMessage())));
        }
    }

    private static void start(List<String> arguments, PrintStream out) throws IOException {
        var settings = Settings.parse(arguments);
        var key = WitnessKey.in(settings.data(), settings.name());
        var store = CheckpointStore.open(settings.data());
        var cosigning = new Cosigning(settings.logs(), key, store, Clock.systemUTC());
        var server = new WitnessServer(settings.address(), cosigning);
        out.println("Verifier key: " + key.verifier());
        out.println("Listening on " + server.address());
    }

    private static void fail(PrintStream out, String message) {
        out.println(message);
        System.exit(2);
    }

    private Witness() {}
}
