package org.optr.browser;

/** What the buttons and fields are called. */
enum Words {
    ENGLISH("en"),
    CHINESE("zh-CN");

    final String locale;
    final String newObjective;
    final String create;
    final String title;
    final String waiver;
    final String stakeholders;
    final String addKeyResult;
    final String unit;
    final String baseline;
    final String target;
    final String submit;
    final String aligned;
    final String approve;
    final String acknowledge;
    final String inApproval;
    final String published;
    final String history;

    Words(String locale) {
        this.locale = locale;
        var english = "en".equals(locale);
        newObjective = english ? "New objective" : "新建目标";
        create = english ? "Create draft" : "创建草稿";
        title = english ? "Title" : "标题";
        waiver = english ? "Why it serves no other objective" : "不支撑其他目标的原因";
        stakeholders = english ? "Stakeholders" : "干系人";
        addKeyResult = english ? "Add key result" : "添加关键结果";
        unit = english ? "Unit of measure" : "计量单位";
        baseline = english ? "Baseline" : "基准值";
        target = english ? "Target" : "目标值";
        submit = english ? "Submit for approval" : "提交审批";
        aligned = english ? "Aligned" : "已对齐";
        approve = english ? "Approve" : "批准";
        acknowledge = english ? "Acknowledge" : "知悉";
        inApproval = english ? "In approval" : "审批中";
        published = english ? "Objective published" : "已发布目标";
        history = english ? "History" : "历史";
    }
}
