package org.optr.people;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.web.util.WebUtils;

/**
 * Where a sign-in comes from.
 *
 * @param device what the device cookie says; empty without one
 */
record SignInOrigin(String address, String device) implements Serializable {

    static final SignInOrigin UNKNOWN = new SignInOrigin("", "");
    private static final int IPV6_NETWORK_BYTES = 8;
    private static final int IPV6_BYTES = 16;

    static SignInOrigin of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, DeviceCookie.NAME);
        return new SignInOrigin(request.getRemoteAddr(), cookie == null ? "" : cookie.getValue());
    }

    /** Returns the address, of IPv6 its first half: whoever has one address of such a network has all. */
    String network() {
        if (!address.contains(":")) {
            return address;
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length < IPV6_BYTES
                    ? address
                    : HexFormat.of().formatHex(Arrays.copyOf(bytes, IPV6_NETWORK_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
