//! Figures from answered facts, one a file.
