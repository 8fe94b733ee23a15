//! When a skill comes back, and how settled it is: a pure step from (memory, answer, now).
