-- By which rule that which follows from the log was made: where the program's own rule has another number, it is made
-- anew when a writer opens the record.
CREATE TABLE derived (
    name           TEXT    NOT NULL PRIMARY KEY,
    rule           INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Rows without what the model of forgetting remembers.
DELETE FROM schedule;
