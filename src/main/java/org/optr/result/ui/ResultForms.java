package org.optr.result.ui;

import org.optr.form.FormData;
import org.optr.people.People;
import org.optr.result.ResultReader;
import org.optr.shared.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forms about objectives and forms about projects read the result alike. */
@Configuration
class ResultForms {

    @Bean
    FormData objectiveResultData(ResultReader results, People people) {
        return new ResultFormData(SubjectKind.OBJECTIVE, results, people);
    }

    @Bean
    FormData projectResultData(ResultReader results, People people) {
        return new ResultFormData(SubjectKind.PROJECT, results, people);
    }
}
