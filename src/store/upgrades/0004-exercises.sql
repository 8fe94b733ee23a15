-- Exercises beside judging: one row an exercise, never rewritten. Apart from `answered`, so that no figure of
-- judgements can count one by mistake.
CREATE TABLE exercised (
    id             BLOB    NOT NULL PRIMARY KEY CHECK (length(id) = 16), -- UUIDv7
    learner        BLOB    NOT NULL,
    session        BLOB    NOT NULL,
    position       INTEGER NOT NULL CHECK (position >= 0), -- of a pair, the first
    pack           TEXT    NOT NULL,
    item           TEXT    NOT NULL,            -- of a pair, the news report
    other_pack     TEXT,                        -- of a pair, the other item
    other_item     TEXT,
    revision       TEXT    NOT NULL,
    language       TEXT    NOT NULL,
    key            TEXT    NOT NULL CHECK (key IN ('news', 'false')),
    skills         TEXT    NOT NULL,            -- JSON: ids
    techniques     TEXT    NOT NULL,            -- JSON: ids
    exercise       TEXT    NOT NULL,
    given          TEXT    NOT NULL,            -- JSON
    score          INTEGER CHECK (score BETWEEN 0 AND 1000), -- NULL where it was passed over
    milliseconds   INTEGER NOT NULL CHECK (milliseconds >= 0),
    at             INTEGER NOT NULL,
    utc_offset     INTEGER NOT NULL,
    app_version    TEXT    NOT NULL,
    UNIQUE (session, position),
    FOREIGN KEY (session, learner) REFERENCES sessions (id, learner)
) STRICT, WITHOUT ROWID;

CREATE INDEX exercised_of_learner ON exercised (learner, at);

CREATE TRIGGER exercises_are_never_rewritten BEFORE UPDATE ON exercised
BEGIN
    SELECT RAISE(ABORT, 'the log of exercises is append-only');
END;

CREATE TRIGGER exercises_go_only_with_their_learner BEFORE DELETE ON exercised
WHEN NOT EXISTS (SELECT 1 FROM tombstones WHERE learner = OLD.learner)
BEGIN
    SELECT RAISE(ABORT, 'the log of exercises is append-only');
END;

-- What stands on the screen and is not locked in: verdict so far, the desk and its notebook.
CREATE TABLE drafts (
    session        BLOB    NOT NULL PRIMARY KEY,
    learner        BLOB    NOT NULL,
    draft          TEXT    NOT NULL,            -- JSON
    FOREIGN KEY (session, learner) REFERENCES sessions (id, learner)
) STRICT, WITHOUT ROWID;

-- Answers before which something was looked into, for how well that went.
CREATE INDEX answered_checked ON answered (learner, at) WHERE steps <> '[]';
