package org.optr.form.schema;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.optr.form.schema.FormComponent.HtmlBlock;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** HTML that formats text and nothing else: no script, style, form, picture or page, no name that a script could look for. */
public final class SafeHtml {

    private static final Pattern SPAN = Pattern.compile("[1-9]\\d?");
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowCommonBlockElements()
            .allowCommonInlineFormattingElements()
            .allowElements("hr", "pre", "dl", "dt", "dd", "figure", "figcaption", "mark", "abbr", "time")
            .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .allowAttributes("colspan", "rowspan")
            .matching(SPAN)
            .onElements("th", "td")
            .allowAttributes("scope")
            .matching(true, "col", "row")
            .onElements("th")
            .allowElements(
                    (name, attributes) -> {
                        attributes.add("target");
                        attributes.add("_blank");
                        return name;
                    },
                    "a")
            .allowAttributes("href")
            .onElements("a")
            .allowUrlProtocols("https", "mailto")
            .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
            .toFactory();

    /** Returns what of the HTML is harmless. */
    public static String of(String html) {
        return POLICY.sanitize(html);
    }

    /** Returns text as HTML that shows exactly it. */
    public static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** Names the elements and attributes of a form's own HTML that are left out. */
    public static Set<String> leftOut(HtmlBlock block) {
        var names = new TreeSet<String>();
        leftOut(Template.of(block.content().english()), names);
        block.content().translations().values().forEach(text -> leftOut(Template.of(text), names));
        return names;
    }

    private static void leftOut(Template template, Set<String> names) {
        var html = template.sample("https://value.example");
        POLICY.sanitize(
                html,
                new HtmlChangeListener<Set<String>>() {
                    @Override
                    public void discardedTag(@Nullable Set<String> found, String element) {
                        names.add(element);
                    }

                    @Override
                    public void discardedAttributes(@Nullable Set<String> found, String tag, String... attributes) {
                        for (var attribute : attributes) {
                            names.add(tag + " " + attribute);
                        }
                    }
                },
                names);
    }

    private SafeHtml() {}
}
