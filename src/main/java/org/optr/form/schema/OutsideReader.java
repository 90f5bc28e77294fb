package org.optr.form.schema;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import org.optr.form.schema.FormComponent.Basics;
import org.optr.form.schema.FormComponent.Frame;
import org.optr.form.schema.FormComponent.Picture;

/** Reads what shows something from elsewhere. What a value decides is judged where it is shown. */
final class OutsideReader {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 2_000;
    private static final int USUAL = 315;

    static Frame frame(JsonPart part, Basics basics) {
        var url = part.text("url");
        if (!mayBe(url, WebAddress::ofPage)) {
            part.problem("form.problem.not-a-page", "url");
        }
        var permissions = EnumSet.noneOf(FramePermission.class);
        var security = part.child("security");
        Arrays.stream(FramePermission.values())
                .filter(permission -> security.flag(permission.property(), false))
                .forEach(permissions::add);
        return new Frame(basics, url, part.within("height", USUAL, LOWEST, HIGHEST), permissions);
    }

    static Picture picture(JsonPart part, Basics basics) {
        var source = part.text("source");
        if (!WebAddress.isPicture(source) && !mayBe(source, WebAddress::ofPicture)) {
            part.problem("form.problem.not-a-picture", "source");
        }
        return new Picture(basics, source, part.words("alt"));
    }

    /** Whether it is an address, or becomes one: of what a value is part of, only the host is judged. */
    private static boolean mayBe(String text, Function<String, Optional<WebAddress>> read) {
        var template = Template.of(text);
        var beginning = template.beginning();
        var judged = template.expressions().isEmpty()
                ? beginning
                : WebAddress.beginning(text).map(WebAddress::text).orElse("");
        return beginning.isBlank() || read.apply(judged).isPresent();
    }

    private OutsideReader() {}
}
