//! What checking finds: two to four steps, one of which settles the matter.

use super::super::notes::Notes;
use super::Seen;
use crate::pack::draft::Weight;

/// Steps of a trail.
const STEPS: std::ops::RangeInclusive<usize> = 2..=4;

/// Looks at the trail of an item.
pub(super) fn item(seen: Seen<'_>, notes: &mut Notes<'_>) {
    let trail = &seen.item.trail;
    if !STEPS.contains(&trail.len()) {
        notes.warn("trail-length", "trail", format!("the trail has {} steps", trail.len()), "Write two to four.");
    }
    if !trail.is_empty() && trail.iter().all(|step| step.weight != Weight::Decisive) {
        notes.warn(
            "trail-decisive",
            "trail",
            "no step of the trail settles the matter",
            "Mark the step that does as `weight: Decisive`, or write one.",
        );
    }
}
