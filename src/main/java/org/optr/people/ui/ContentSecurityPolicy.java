package org.optr.people.ui;

import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the browser may load and run. Inline scripts need the nonce of their page. Vaadin 24 builds functions from text
 * ({@code unsafe-eval}) and sets styles by script ({@code unsafe-inline} for styles); nothing else is open.
 *
 * @see <a href="file:docs/decisions/0009-sign-in-and-passwords.md">decision 0009</a>
 */
final class ContentSecurityPolicy {

    private static final String EVERYWHERE =
            "default-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /** For whatever is not a page. */
    static final String WITHOUT_SCRIPTS = EVERYWHERE;

    private static final String PAGE = EVERYWHERE + "; connect-src 'self'; font-src 'self' data:; img-src 'self' data:;"
            + " manifest-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline';"
            + " script-src 'self' 'unsafe-eval' 'nonce-%s'";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    /** Must run after everything that puts scripts into the page. */
    static void apply(IndexHtmlResponse page) {
        var nonce = nonce();
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", PAGE.formatted(nonce));
    }

    private static String nonce() {
        var bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    private ContentSecurityPolicy() {}
}
