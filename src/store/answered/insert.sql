INSERT INTO answered (
    id, learner, session, position, pack, revision, item, language, key, kind, skills, techniques,
    pool, surface, exercise, verdict, confidence_before, confidence, met_before, steps, milliseconds,
    at, utc_offset, app_version
) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)
ON CONFLICT (id) DO NOTHING
