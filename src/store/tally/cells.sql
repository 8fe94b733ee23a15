INSERT INTO tally_cells
SELECT learner, (at + utc_offset * 1000) / 86400000 AS day, pool, key, verdict, confidence, count(*)
FROM answered
WHERE {which} AND met_before = 0
GROUP BY learner, day, pool, key, verdict, confidence
ON CONFLICT DO UPDATE SET answers = answers + excluded.answers
