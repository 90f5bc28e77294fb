package org.optr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No column can be forgotten: the server is asked for all of them, those of OPTR's own tables and the engine's. */
@OptrIT
class CharacterColumnsIT {

    private static final String CUTS_SIGNS = "character_set_name <> 'utf8mb4'";
    private static final String MIXES_SIGNS = "collation_name <> 'utf8mb4_bin'";
    private static final String CUTS_MICROSECONDS =
            "data_type in ('datetime', 'timestamp') and datetime_precision <> 6";
    private static final String CUTS_MILLISECONDS =
            "data_type in ('datetime', 'timestamp') and datetime_precision <> 3";

    private static final String OURS = "table_name not like 'ACT!_%' escape '!' and ";
    private static final String OF_THE_ENGINE = "table_name like 'ACT!_%' escape '!' and ";

    @Autowired
    private JdbcClient database;

    @Test
    void everyCharacterColumnTakesEverySign() {
        assertThat(columns(OURS + "character_set_name is not null")).contains("objective.title", "form_draft.content");
        assertThat(columns(OF_THE_ENGINE + "character_set_name is not null")).contains("ACT_RU_VARIABLE.TEXT_");
        assertThat(columns(CUTS_SIGNS)).isEmpty();
    }

    @Test
    void noTwoSignsAreTakenForOne() {
        assertThat(columns(MIXES_SIGNS)).isEmpty();
    }

    @Test
    void ourTimesKeepMicrosecondsAndTheEnginesMilliseconds() {
        assertThat(columns(OURS + CUTS_MICROSECONDS)).isEmpty();
        assertThat(columns(OF_THE_ENGINE + CUTS_MILLISECONDS)).isEmpty();
    }

    @Test
    void aForgottenColumnWouldBeNamed() {
        MariaDbServer.urlOf("forgotten");
        database.sql(
                        """
                        create or replace table forgotten.note (
                            title varchar(10) character set utf8mb3,
                            place varchar(10) character set utf8mb4 collate utf8mb4_general_ci,
                            at datetime)""")
                .update();

        assertThat(columnsIn("forgotten", OURS + CUTS_SIGNS)).containsExactly("note.title");
        assertThat(columnsIn("forgotten", OURS + MIXES_SIGNS)).containsExactlyInAnyOrder("note.title", "note.place");
        assertThat(columnsIn("forgotten", OURS + CUTS_MICROSECONDS)).containsExactly("note.at");
    }

    /** Flyway keeps a list of its own, into which nobody types. */
    private List<String> columns(String condition) {
        return columnsIn("optr", "table_name <> 'flyway_schema_history' and " + condition);
    }

    private List<String> columnsIn(String schema, String condition) {
        return database.sql(
                        """
                        select concat(table_name, '.', column_name) from information_schema.columns
                        where table_schema = ? and\s"""
                                + condition)
                .param(schema)
                .query(String.class)
                .list();
    }
}
