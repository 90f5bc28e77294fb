package org.optr.objective;

import java.util.regex.Pattern;

/** Tells titles that name work from titles that name an outcome, by their first word, in English and Chinese. */
final class ActivityWords {

    private static final Pattern ENGLISH = Pattern.compile(
            "(analy[sz]e|assist|attend|build|complete|conduct|consult|contribute|coordinate|create|deliver|design|develop"
                    + "|document|draft|execute|explore|finish|help|hold|implement|install|introduce|investigate|launch|manage"
                    + "|migrate|organi[sz]e|participate|plan|prepare|research|review|roll out|run|set up|start|support"
                    + "|train|work on|write)\\b.*",
            Pattern.CASE_INSENSITIVE);

    /** Not where the word goes on as a figure: 完成率 is a completion rate. */
    private static final Pattern CHINESE = Pattern.compile(
            "(参与|协助|推进|完成|支持|配合|组织|开展|实施|开发|设计|编写|撰写|分析|调研|研究|准备|建立|建设|搭建|上线|启动|落实|跟进|负责|执行)(?![率度量数]).*");

    static boolean name(String title) {
        return ENGLISH.matcher(title).matches() || CHINESE.matcher(title).matches();
    }

    private ActivityWords() {}
}
