INSERT OR IGNORE INTO history
SELECT learner, at, id, pack, item, verdict = key, steps <> '[]'
FROM answered
WHERE {which}
