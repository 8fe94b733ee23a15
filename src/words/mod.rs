//! The interface in every language: lookup by key, plural rules, numbers and dates.
