package org.optr.result.ui;

import com.vaadin.flow.i18n.I18NProvider;
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
    FormData objectiveResultData(ResultReader results, People people, I18NProvider bundles) {
        return new ResultFormData(SubjectKind.OBJECTIVE, results, people, bundles);
    }

    @Bean
    FormData projectResultData(ResultReader results, People people, I18NProvider bundles) {
        return new ResultFormData(SubjectKind.PROJECT, results, people, bundles);
    }
}
