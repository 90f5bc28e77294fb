package org.optr.form.schema;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The address of a page or picture outside. Its host is in it as a browser reads it: what could be read otherwise is none. */
public record WebAddress(URI uri) {

    private static final Set<String> SECURE = Set.of("https");
    private static final Set<String> EITHER = Set.of("https", "http");
    private static final int LONGEST_ADDRESS = 4_000;
    private static final int LONGEST_PICTURE = 200_000;

    /** SVG is left out: it is a document of its own, and nobody needs it here. */
    private static final Pattern PICTURE =
            Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/]+={0,2}", Pattern.CASE_INSENSITIVE);

    private static final Pattern BEGINNING = Pattern.compile("(https?://[^/?#]+)[/?#].*", Pattern.DOTALL);

    public static Optional<WebAddress> ofPage(String text) {
        return of(text, SECURE);
    }

    public static Optional<WebAddress> ofPicture(String text) {
        return of(text, EITHER);
    }

    /** Whether the text is a picture itself, of a kind that runs no script. */
    public static boolean isPicture(String text) {
        return text.length() <= LONGEST_PICTURE && PICTURE.matcher(text).matches();
    }

    /** Returns the address as far as it is written down before its first value; nothing if a value decides on its host. */
    public static Optional<WebAddress> beginning(String address) {
        var template = Template.of(address);
        var text = template.beginning();
        if (!template.expressions().isEmpty()) {
            var matcher = BEGINNING.matcher(text);
            text = matcher.matches() ? matcher.group(1) : "";
        }
        return ofPicture(text);
    }

    private static Optional<WebAddress> of(String text, Set<String> schemes) {
        if (text.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            var uri = new URI(text.strip());
            var isKnown = uri.getScheme() != null
                    && schemes.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null;
            return isKnown ? Optional.of(new WebAddress(uri)) : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    public String host() {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    public boolean isAtUsualPort() {
        return uri.getPort() == -1;
    }

    public String text() {
        return uri.toASCIIString();
    }
}
