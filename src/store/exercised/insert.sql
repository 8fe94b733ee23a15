INSERT INTO exercised (
    id, learner, session, position, pack, item, other_pack, other_item, revision, language, key, skills, techniques,
    exercise, given, score, milliseconds, at, utc_offset, app_version
) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)
ON CONFLICT (id) DO NOTHING
