SELECT
    id, learner, session, position, pack, revision, item, language, key, kind, skills, techniques,
    pool, surface, exercise, verdict, confidence_before, confidence, met_before, steps, milliseconds,
    at, utc_offset, app_version
FROM answered
