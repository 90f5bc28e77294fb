package org.optr.engine.camunda;

import static java.util.function.BinaryOperator.maxBy;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which versions of packages were deployed. A deployment bears its package's name, and a version is numbered as the process
 * of that name is in it, or the table where there is no such process.
 */
@Component
class PackageVersions {

    private static final String ALL =
            """
            select d.ID_ as deployment, d.NAME_ as name, d.SOURCE_ as source, d.DEPLOY_TIME_ as since, p.VERSION_ as number,
                (select count(*) from ACT_RU_EXECUTION e where e.PROC_DEF_ID_ = p.ID_ and e.PARENT_ID_ is null) as running
            from ACT_RE_DEPLOYMENT d join ACT_RE_PROCDEF p on p.DEPLOYMENT_ID_ = d.ID_ and p.KEY_ = d.NAME_
            union all
            select d.ID_, d.NAME_, d.SOURCE_, d.DEPLOY_TIME_, t.VERSION_, 0
            from ACT_RE_DEPLOYMENT d join ACT_RE_DECISION_DEF t on t.DEPLOYMENT_ID_ = d.ID_ and t.KEY_ = d.NAME_
            where not exists (
                select 1 from ACT_RE_PROCDEF p where p.DEPLOYMENT_ID_ = d.ID_ and p.KEY_ = d.NAME_)
            """;

    private final JdbcClient database;

    PackageVersions(JdbcClient database) {
        this.database = database;
    }

    SortedMap<String, DeployedVersion> inForce() {
        return rows("").stream()
                .collect(toMap(
                        DeployedVersion::name,
                        version -> version,
                        maxBy(Comparator.comparing(DeployedVersion::number)),
                        TreeMap::new));
    }

    Optional<DeployedVersion> inForce(String name) {
        return rows("where name = ? order by number desc limit 1", name).stream()
                .findFirst();
    }

    /** Returns the versions of one package, the newest first. */
    List<DeployedVersion> of(String name) {
        return rows("where name = ? order by number desc", name);
    }

    Optional<DeployedVersion> find(String deployment) {
        return rows("where deployment = ?", deployment).stream().findFirst();
    }

    private List<DeployedVersion> rows(String which, Object... values) {
        return database.sql("select * from (" + ALL + ") version " + which)
                .params(values)
                .query(PackageVersions::row)
                .list();
    }

    private static DeployedVersion row(ResultSet row, int number) throws SQLException {
        return new DeployedVersion(
                row.getString("deployment"),
                row.getString("name"),
                row.getInt("number"),
                row.getTimestamp("since").toInstant(),
                row.getString("source"),
                row.getLong("running"));
    }

    /** @param source who deployed it */
    record DeployedVersion(
            String deployment, String name, int number, Instant since, @Nullable String source, long running) {

        boolean isShipped() {
            return ShippedModels.SOURCE.equals(source);
        }
    }
}
