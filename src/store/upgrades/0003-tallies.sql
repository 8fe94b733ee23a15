-- What follows from answers and sessions by counting, kept with every change so that no screen need read the log.
-- Like the schedule it is made anew from the log (table `derived`); `src/store/tally` says how.

-- Answers to items not met before.
CREATE TABLE tally_cells (
    learner        BLOB    NOT NULL REFERENCES learners (id),
    day            INTEGER NOT NULL,            -- local day, counted from 1970-01-01
    pool           TEXT    NOT NULL,
    key            TEXT    NOT NULL,
    verdict        TEXT    NOT NULL,
    confidence     INTEGER NOT NULL,
    answers        INTEGER NOT NULL,
    PRIMARY KEY (learner, day, pool, key, verdict, confidence)
) STRICT, WITHOUT ROWID;

-- All answers.
CREATE TABLE tally_days (
    learner        BLOB    NOT NULL REFERENCES learners (id),
    day            INTEGER NOT NULL,
    answers        INTEGER NOT NULL,
    checked        INTEGER NOT NULL,            -- of these, after something was opened at the desk
    milliseconds   INTEGER NOT NULL,
    PRIMARY KEY (learner, day)
) STRICT, WITHOUT ROWID;

-- Answers in training to items not met before, each once for every skill of its item.
CREATE TABLE tally_skills (
    learner        BLOB    NOT NULL REFERENCES learners (id),
    skill          TEXT    NOT NULL,
    key            TEXT    NOT NULL,
    answers        INTEGER NOT NULL,
    right_answers  INTEGER NOT NULL,
    PRIMARY KEY (learner, skill, key)
) STRICT, WITHOUT ROWID;

-- Items answered, skipped, or on the screen when their session was put aside for good.
CREATE TABLE met (
    learner        BLOB    NOT NULL REFERENCES learners (id),
    pack           TEXT    NOT NULL,
    item           TEXT    NOT NULL,
    PRIMARY KEY (learner, pack, item)
) STRICT, WITHOUT ROWID;

-- Lessons of whose quiz one session was taken to its end.
CREATE TABLE lessons_done (
    learner        BLOB    NOT NULL REFERENCES learners (id),
    pack           TEXT    NOT NULL,
    lesson         TEXT    NOT NULL,
    PRIMARY KEY (learner, pack, lesson)
) STRICT, WITHOUT ROWID;

ALTER TABLE sessions ADD COLUMN kind TEXT GENERATED ALWAYS AS (
    CASE
        WHEN json_type(plan, '$.kind') = 'text' THEN lower(plan ->> '$.kind')
        WHEN json_type(plan, '$.kind.Lesson') IS NOT NULL THEN 'lesson'
        WHEN json_type(plan, '$.kind.CheckUp') IS NOT NULL THEN 'check-up'
    END
) VIRTUAL;

CREATE INDEX sessions_of_kind ON sessions (learner, kind, started_at);
CREATE INDEX sessions_open ON sessions (learner, started_at) WHERE ended_at IS NULL;

-- For a search among a learner's answers.
CREATE INDEX answered_of_item ON answered (learner, pack, item, at);
