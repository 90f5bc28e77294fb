package org.optr.task;

import static org.optr.shared.RuleViolation.require;

import java.net.URI;
import java.net.URISyntaxException;
import org.optr.shared.Texts;

/**
 * What is written in a piece of evidence.
 *
 * @param link an https address; empty where the note says it all
 * @param note empty where the link says it all
 */
public record EvidenceDraft(String title, String link, String note) {

    public EvidenceDraft {
        title = Texts.required(title, Limits.TITLE, "task.evidence.title");
        link = Texts.optional(link, Limits.LINK, "task.evidence.link");
        note = Texts.optional(note, Limits.LONG, "task.evidence.note");
        require(link.isEmpty() || secure(link), "task.evidence.link");
        require(!link.isEmpty() || !note.isEmpty(), "task.evidence.empty");
    }

    /** Nothing that a click could run or that others could read on the way. */
    private static boolean secure(String link) {
        try {
            var address = new URI(link);
            return "https".equalsIgnoreCase(address.getScheme())
                    && address.getHost() != null
                    && address.getUserInfo() == null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}
