-- Where an answer stands among its learner's others: made from the log like the tallies, so that what is waited for, the
-- answer itself, touches as little of the file as it can. These do in its place what indexes of `answered` did.
CREATE TABLE history (
    learner        BLOB    NOT NULL REFERENCES learners (id),
    at             INTEGER NOT NULL,
    answer         BLOB    NOT NULL,
    pack           TEXT    NOT NULL,
    item           TEXT    NOT NULL,
    is_right       INTEGER NOT NULL,
    checked        INTEGER NOT NULL,            -- something was opened at the desk
    PRIMARY KEY (learner, at, answer)
) STRICT, WITHOUT ROWID;

CREATE INDEX history_of_item ON history (learner, pack, item, at);
CREATE INDEX history_checked ON history (learner, at) WHERE checked = 1;

DROP INDEX answered_of_learner;
DROP INDEX answered_of_item;
DROP INDEX answered_checked;
