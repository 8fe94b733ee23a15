INSERT INTO tally_skills
SELECT a.learner, skill.value, a.key, count(*), sum(a.verdict = a.key)
FROM answered AS a, json_each(a.skills) AS skill
WHERE a.{which} AND a.met_before = 0 AND a.pool = 'training'
    -- A skill named twice counts once.
    AND skill.key = (SELECT min(same.key) FROM json_each(a.skills) AS same WHERE same.value = skill.value)
GROUP BY a.learner, skill.value, a.key
ON CONFLICT DO UPDATE SET
    answers = answers + excluded.answers,
    right_answers = right_answers + excluded.right_answers
