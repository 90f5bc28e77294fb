package org.optr.verifier;

/**
 * The state of a log at one moment.
 *
 * @param origin names the log
 * @param size the number of entries
 * @see <a href="https://c2sp.org/tlog-checkpoint">C2SP tlog-checkpoint</a>
 */
public record Checkpoint(String origin, long size, Hash root) {

    /** @throws Refusal unless the text has the three lines of a checkpoint; extension lines are passed over */
    public static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        Refusal.require(lines.length >= 4 && !lines[0].isEmpty() && lines[lines.length - 1].isEmpty(), "checkpoint");
        for (var at = 3; at < lines.length - 1; at++) {
            Refusal.require(!lines[at].isEmpty(), "checkpoint");
        }
        return new Checkpoint(lines[0], Decimal.parse(lines[1]), Hash.parse(lines[2]));
    }
}
