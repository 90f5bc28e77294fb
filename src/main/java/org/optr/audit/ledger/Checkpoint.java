package org.optr.audit.ledger;

import java.util.regex.Pattern;

/**
 * What a log says of itself at one moment, after C2SP tlog-checkpoint.
 *
 * @param origin names the log
 * @param size how many entries it has
 */
record Checkpoint(String origin, long size, Hash root) {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    /** @throws IllegalArgumentException unless it is the text of a checkpoint; further lines are passed over */
    static Checkpoint parse(String text) {
        var lines = text.split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty() || !SIZE.matcher(lines[1]).matches()) {
            throw new IllegalArgumentException("Not a checkpoint");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.parse(lines[2]));
    }

    String text() {
        return origin + "\n" + size + "\n" + root + "\n";
    }
}
