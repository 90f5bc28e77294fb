-- What the engine asks often and its own schema answers by reading whole tables.
-- Every completion looks for subtasks.
CREATE INDEX OPTR_IDX_TASK_PARENT ON ACT_RU_TASK (PARENT_TASK_ID_);
-- The history of one person.
CREATE INDEX OPTR_IDX_HI_TASK_PERSON ON ACT_HI_TASKINST (ASSIGNEE_, END_TIME_);
-- Finished cases of a process, newest first.
CREATE INDEX OPTR_IDX_HI_PROC_KEY_END ON ACT_HI_PROCINST (PROC_DEF_KEY_, END_TIME_);
