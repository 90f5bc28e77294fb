package org.optr.browser;

import org.optr.OptrIT;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What people do in the browser with the demo company, on a MySQL-protocol server. */
@OptrIT
abstract class JourneyTest extends BrowserTest {

    @LocalServerPort
    private int port;

    @Override
    String address() {
        return "http://localhost:" + port;
    }
}
