package org.optr.form.fields;

import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns the markdown of a form into harmless HTML. Values of the data are put in as text and nothing else. */
final class Markdown {

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowCommonBlockElements()
            .allowCommonInlineFormattingElements()
            .allowElements("a", "pre", "hr")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "mailto")
            .requireRelNofollowOnLinks()
            .toFactory();
    private static final Pattern PUNCTUATION = Pattern.compile("[\\p{Punct}]");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    static String html(String markdown) {
        return POLICY.sanitize(RENDERER.render(PARSER.parse(markdown)));
    }

    /** Returns markdown that shows exactly the text, each of its lines on a line of its own. */
    static String escape(String text) {
        var escaped = PUNCTUATION.matcher(text.strip()).replaceAll("\\\\$0");
        return LINE_BREAKS.matcher(escaped).replaceAll("\\\\\n");
    }

    private Markdown() {}
}
