package org.optr.form.schema;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** What a page within a form may do. What a form does not name, it may not. */
public enum FramePermission {
    SCRIPTS("allowScripts", Attribute.SANDBOX, "allow-scripts"),
    SAME_ORIGIN("allowSameOrigin", Attribute.SANDBOX, "allow-same-origin"),
    FULLSCREEN("fullscreen", Attribute.ALLOW, "fullscreen"),
    GEOLOCATION("geolocation", Attribute.ALLOW, "geolocation"),
    CAMERA("camera", Attribute.ALLOW, "camera"),
    MICROPHONE("microphone", Attribute.ALLOW, "microphone"),
    FORMS("allowForms", Attribute.SANDBOX, "allow-forms"),
    MODALS("allowModals", Attribute.SANDBOX, "allow-modals"),
    POPUPS("allowPopups", Attribute.SANDBOX, "allow-popups"),
    TOP_NAVIGATION("allowTopNavigation", Attribute.SANDBOX, "allow-top-navigation-by-user-activation"),
    STORAGE_ACCESS("allowStorageAccessByUserActivation", Attribute.SANDBOX, "allow-storage-access-by-user-activation");

    /** Together they confine a page to nothing but its own host. */
    public static final Set<FramePermission> UNCONFINED = Set.of(SCRIPTS, SAME_ORIGIN);

    /** The two attributes of an iframe that hold permissions, with what stands between two of them. */
    private enum Attribute {
        SANDBOX(" "),
        ALLOW("; ");

        private final String separator;

        Attribute(String separator) {
            this.separator = separator;
        }
    }

    private final String property;
    private final Attribute attribute;
    private final String directive;

    FramePermission(String property, Attribute attribute, String directive) {
        this.property = property;
        this.attribute = attribute;
        this.directive = directive;
    }

    String property() {
        return property;
    }

    /** Returns the attribute {@code sandbox}; empty forbids everything. */
    public static String sandbox(Collection<FramePermission> given) {
        return written(given, Attribute.SANDBOX);
    }

    /** Returns the attribute {@code allow}. */
    public static String allow(Collection<FramePermission> given) {
        return written(given, Attribute.ALLOW);
    }

    private static String written(Collection<FramePermission> given, Attribute attribute) {
        return Arrays.stream(values())
                .filter(permission -> permission.attribute == attribute && given.contains(permission))
                .map(permission -> permission.directive)
                .collect(Collectors.joining(attribute.separator));
    }
}
