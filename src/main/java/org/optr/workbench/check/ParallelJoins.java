package org.optr.workbench.check;

import java.util.Set;
import java.util.stream.Collectors;

/** Where ways come together again, each of them comes, or the case would wait for ever. */
final class ParallelJoins implements Rule {

    @Override
    public String name() {
        return "joins";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> drawing.scopes().forEach(scope -> {
            var joins = scope.nodes("parallelGateway")
                    .filter(join -> join.incoming().size() > 1)
                    .collect(Collectors.toSet());
            if (!joins.isEmpty()) {
                check(drawing, scope, joins, report);
            }
        }));
    }

    private static void check(Drawing drawing, Scope scope, Set<Node> joins, Report report) {
        joins.stream()
                .filter(new TokenGame(scope).stuck()::contains)
                .forEach(join -> report.warning(drawing.at(join), "check.join-waits-for-ever"));
    }
}
