SELECT
    id, learner, session, position, pack, item, other_pack, other_item, revision, language, key, skills, techniques,
    exercise, given, score, milliseconds, at, utc_offset, app_version
FROM exercised
