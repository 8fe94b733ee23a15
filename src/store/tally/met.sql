INSERT OR IGNORE INTO met
SELECT DISTINCT learner, pack, item
FROM answered
WHERE {which}
