package org.optr.people.ui;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import org.optr.ui.OutsideHosts;

/**
 * What the browser may load and run. Inline scripts need the nonce of their page. Vaadin 24 builds functions from text
 * ({@code unsafe-eval}) and sets styles by script ({@code unsafe-inline} for styles); nothing else is open but what the
 * installation allows forms to show.
 *
 * @see <a href="file:docs/decisions/0009-sign-in-and-passwords.md">decision 0009</a>
 */
final class ContentSecurityPolicy {

    private static final String EVERYWHERE =
            "default-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** For whatever is not a page. */
    static final String WITHOUT_SCRIPTS = EVERYWHERE;

    private static final String PAGE =
            EVERYWHERE + "; connect-src 'self'; font-src 'self' data:; img-src 'self' data:%s;"
                    + " manifest-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; frame-src %s;"
                    + " script-src 'self' 'unsafe-eval' 'nonce-%s'";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    private final OutsideHosts hosts;

    /** @param hosts whose pages and pictures forms may show */
    ContentSecurityPolicy(OutsideHosts hosts) {
        this.hosts = hosts;
    }

    /** Must run after everything that puts scripts into the page. */
    void apply(IndexHtmlResponse page) {
        var nonce = nonce();
        var pages = hosts.names().stream().map(host -> "https://" + host).collect(Collectors.joining(" "));
        var pictures = hosts.names().stream().map(host -> " " + host).collect(Collectors.joining());
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse()
                .setHeader(
                        "Content-Security-Policy", PAGE.formatted(pictures, pages.isEmpty() ? "'none'" : pages, nonce));
    }

    private static String nonce() {
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
