INSERT OR IGNORE INTO met
SELECT learner, pack, item FROM exercised WHERE {which} AND exercise = 'pair'
UNION
SELECT learner, other_pack, other_item FROM exercised WHERE {which} AND exercise = 'pair' AND other_item IS NOT NULL
