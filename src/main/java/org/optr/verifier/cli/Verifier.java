package org.optr.verifier.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.optr.verifier.Refusal;
import org.optr.verifier.Words;

/** Starts the offline verifier: {@code java -jar optr-verifier.jar}. */
public final class Verifier {

    static final int TRUE = 0;
    static final int UNTRUE = 1;
    static final int UNUSABLE = 2;

    private static final Map<String, Command> COMMANDS = Map.of(
            "proof", new ProofCommand(),
            "checkpoints", new CheckpointsCommand(),
            "consistency", new ConsistencyCommand(),
            "export", new ExportCommand(),
            "payload", new PayloadCommand());

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Words.terminal(), Locale.getDefault()));
    }

    /** Returns the exit code. */
    public static int run(List<String> arguments, PrintStream out, Locale locale) {
        var words = new Words(locale);
        try {
            var options = Options.parse(arguments);
            words = new Words(options.locale().orElse(locale));
            command(options).run(options, new Report(out, words));
            return TRUE;
        } catch (Refusal refusal) {
            var isUntrue = refusal.kind() == Refusal.Kind.UNTRUE;
            out.println(words.of(refusal.at(isUntrue ? "verdict.untrue" : "verdict.unusable")));
            return isUntrue ? UNTRUE : UNUSABLE;
        } catch (OutOfMemoryError | StackOverflowError e) {
            out.println(words.say("verdict.unusable", words.say("input.memory")));
            return UNUSABLE;
        } finally {
            out.flush();
        }
    }

    private static Command command(Options options) {
        var command = COMMANDS.get(options.command());
        if (command == null) {
            throw Refusal.unusable(
                    "usage",
                    String.join("|", COMMANDS.keySet().stream().sorted().toList()));
        }
        options.allow(command.options());
        return command;
    }

    private Verifier() {}
}
