package org.optr.verifier.cli;

import java.io.PrintStream;
import org.optr.verifier.SignedCheckpoint;
import org.optr.verifier.Words;

/** What is printed for the person who checks. */
final class Report {

    private final PrintStream out;
    private final Words words;

    Report(PrintStream out, Words words) {
        this.out = out;
        this.words = words;
    }

    void say(String key, Object... arguments) {
        out.println(words.say(key, arguments));
    }

    void signed(SignedCheckpoint signed) {
        var checkpoint = signed.checkpoint();
        say("checkpoint.log", checkpoint.origin(), checkpoint.size());
        say("checkpoint.root", checkpoint.root());
        say("checkpoint.signer", signed.signer().name(), signed.signer().id());
        signed.seenBy().forEach(seen -> say("checkpoint.witness", seen.witness(), seen.seenAt()));
    }
}
