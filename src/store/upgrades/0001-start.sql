-- Ids are UUIDs as 16 bytes; instants are milliseconds since 1970-01-01T00:00Z; offsets are seconds, local minus UTC.

PRAGMA application_id = 0x50545247; -- "PTRG"

CREATE TABLE learners (
    id             BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    name           TEXT    NOT NULL,            -- NFC; may be empty, need not be unique
    avatar         TEXT    NOT NULL,
    created_at     INTEGER NOT NULL,
    created_offset INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Ids of deleted learners, so that no merge, restore or late write brings them back.
CREATE TABLE tombstones (
    learner        BLOB    NOT NULL PRIMARY KEY CHECK (length(learner) = 16),
    deleted_at     INTEGER NOT NULL,
    deleted_offset INTEGER NOT NULL,
    purged         INTEGER NOT NULL             -- 1 once no backup holds them any more
) STRICT, WITHOUT ROWID;

CREATE TRIGGER deleted_learners_stay_deleted BEFORE INSERT ON learners
WHEN EXISTS (SELECT 1 FROM tombstones WHERE learner = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'a deleted learner stays deleted');
END;

CREATE TABLE sessions (
    id             BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16),
    learner        BLOB    NOT NULL REFERENCES learners (id),
    plan           TEXT    NOT NULL,            -- JSON
    skipped        TEXT    NOT NULL,            -- JSON: positions passed over
    started_at     INTEGER NOT NULL,
    started_offset INTEGER NOT NULL,
    ended_at       INTEGER,                     -- NULL while it can be resumed
    ended_offset   INTEGER,
    UNIQUE (id, learner)
) STRICT, WITHOUT ROWID;

CREATE INDEX sessions_of_learner ON sessions (learner, started_at);

-- One row an answer, never rewritten: every figure and schedule row can be rebuilt from here alone.
CREATE TABLE answered (
    id                BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- UUIDv7
    learner           BLOB    NOT NULL,
    session           BLOB    NOT NULL,
    position          INTEGER NOT NULL CHECK (position >= 0),
    pack              TEXT    NOT NULL,
    revision          TEXT    NOT NULL,
    item              TEXT    NOT NULL,
    language          TEXT    NOT NULL,
    key               TEXT    NOT NULL CHECK (key IN ('news', 'false')),
    kind              TEXT    NOT NULL,
    skills            TEXT    NOT NULL,         -- JSON: ids
    techniques        TEXT    NOT NULL,         -- JSON: ids
    pool              TEXT    NOT NULL,         -- training, or check-up and its form: check-up:A
    surface           TEXT    NOT NULL,
    exercise          TEXT    NOT NULL,
    verdict           TEXT    NOT NULL CHECK (verdict IN ('news', 'false')),
    confidence_before INTEGER NOT NULL CHECK (confidence_before BETWEEN 50 AND 100),
    confidence        INTEGER NOT NULL CHECK (confidence BETWEEN 50 AND 100),
    met_before        INTEGER NOT NULL CHECK (met_before IN (0, 1)),
    steps             TEXT    NOT NULL,         -- JSON
    milliseconds      INTEGER NOT NULL CHECK (milliseconds >= 0),
    at                INTEGER NOT NULL,
    utc_offset        INTEGER NOT NULL,
    app_version       TEXT    NOT NULL,
    UNIQUE (session, position),
    FOREIGN KEY (session, learner) REFERENCES sessions (id, learner)
) STRICT, WITHOUT ROWID;

CREATE INDEX answered_of_learner ON answered (learner, at);

CREATE TRIGGER answers_are_never_rewritten BEFORE UPDATE ON answered
BEGIN
    SELECT RAISE(ABORT, 'the answered log is append-only');
END;

CREATE TRIGGER answers_go_only_with_their_learner BEFORE DELETE ON answered
WHEN NOT EXISTS (SELECT 1 FROM tombstones WHERE learner = OLD.learner)
BEGIN
    SELECT RAISE(ABORT, 'the answered log is append-only');
END;

-- What follows from the log by replay, kept so that nothing need be replayed at start.
CREATE TABLE schedule (
    learner        BLOB    NOT NULL REFERENCES learners (id),
    skill          TEXT    NOT NULL,
    due            INTEGER NOT NULL,            -- local day, counted from 1970-01-01
    interval       INTEGER NOT NULL,            -- days from the last session to the due day
    grade          TEXT    NOT NULL,            -- of the last session
    memory         TEXT    NOT NULL,            -- JSON
    before         TEXT    NOT NULL,            -- JSON: the memory before the last session, or null
    session        BLOB    NOT NULL,            -- the last session
    day            INTEGER NOT NULL,            -- local day it first met the skill
    tally          TEXT    NOT NULL,            -- JSON: its answers with the skill
    last_at        INTEGER NOT NULL,            -- the last answer counted
    last_answer    BLOB    NOT NULL,
    PRIMARY KEY (learner, skill)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    learner        BLOB    REFERENCES learners (id), -- NULL: everybody on this machine
    name           TEXT    NOT NULL,
    value          TEXT    NOT NULL             -- JSON
) STRICT;

CREATE UNIQUE INDEX settings_of_machine ON settings (name) WHERE learner IS NULL;
CREATE UNIQUE INDEX settings_of_learner ON settings (learner, name) WHERE learner IS NOT NULL;

-- Learners' notes to the authors of items.
CREATE TABLE flags (
    learner        BLOB    NOT NULL REFERENCES learners (id),
    pack           TEXT    NOT NULL,
    item           TEXT    NOT NULL,
    revision       TEXT    NOT NULL,
    note           TEXT    NOT NULL,
    at             INTEGER NOT NULL,
    utc_offset     INTEGER NOT NULL,
    PRIMARY KEY (learner, pack, item)
) STRICT, WITHOUT ROWID;
