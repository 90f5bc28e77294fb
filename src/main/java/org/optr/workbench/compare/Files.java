package org.optr.workbench.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.workbench.compare.Difference.Change;

/** One file of a package in both versions, or in one of them. */
record Files(String name, @Nullable String before, @Nullable String after) {

    Files(String name, ModelPackage before, ModelPackage after) {
        this(name, before.files().get(name), after.files().get(name));
    }

    String id() {
        return name.substring(0, name.lastIndexOf('.'));
    }

    boolean areTwo() {
        return before != null && after != null;
    }

    /** Returns nothing unless both can be read. */
    <T> Optional<Two<T>> read(Function<String, Optional<T>> reader) {
        return Optional.ofNullable(before)
                .flatMap(reader)
                .flatMap(then -> Optional.ofNullable(after).flatMap(reader).map(now -> new Two<>(then, now)));
    }

    /** What is there of a file that only one version has. */
    Difference alone() {
        return difference(before == null ? Change.ADDED : Change.REMOVED, List.of());
    }

    /** Nobody can say more of a file that is no model: that it differs is said. */
    List<Difference> unreadable() {
        return Objects.equals(before, after)
                ? List.of()
                : List.of(difference(Change.CHANGED, List.of(new Sentence("compare.unreadable"))));
    }

    private Difference difference(Change change, List<Sentence> sentences) {
        var type = FileKind.of(name).map(Files::type).orElse("file");
        return new Difference(change, name, "", type, Map.of("en", id()), sentences, List.of());
    }

    private static String type(FileKind kind) {
        return switch (kind) {
            case BPMN -> "process";
            case DMN -> "decisionTable";
            case FORM -> "form";
        };
    }

    /** The same file then and now. */
    record Two<T>(T before, T after) {}
}
