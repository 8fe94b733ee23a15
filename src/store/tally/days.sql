INSERT INTO tally_days
SELECT learner, (at + utc_offset * 1000) / 86400000 AS day, count(*), sum(json_array_length(steps) > 0), sum(milliseconds)
FROM answered
WHERE {which}
GROUP BY learner, day
ON CONFLICT DO UPDATE SET
    answers = answers + excluded.answers,
    checked = checked + excluded.checked,
    milliseconds = milliseconds + excluded.milliseconds
