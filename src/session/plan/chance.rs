//! Seeded chance whose output is the same on every machine and in every version.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

use crate::base::Seed;

/// A `ChaCha8` stream that starts from a [`Seed`].
pub(super) struct Chance(ChaCha8Rng);

impl Chance {
    /// The seed's eight bytes (little-endian) are the first of the key; the rest are nought.
    pub(super) fn new(seed: Seed) -> Self {
        let mut key = [0; 32];
        key[..8].copy_from_slice(&seed.0.to_le_bytes());
        Self(ChaCha8Rng::from_seed(key))
    }

    /// A number from 0 to `bound` − 1 (0 if `bound` is 0). The high half of a 64 × 64 bit product:
    /// its bias is below 2⁻⁴⁰ for any list that fits in memory.
    pub(super) fn below(&mut self, bound: usize) -> usize {
        let product = u128::from(self.0.next_u64()) * (bound as u128);
        usize::try_from(product >> 64).unwrap_or(0)
    }

    /// Fisher–Yates.
    pub(super) fn shuffle<T>(&mut self, list: &mut [T]) {
        for last in (1..list.len()).rev() {
            list.swap(last, self.below(last + 1));
        }
    }
}

/// Visits 0 … `len` − 1, each once, in an order that jumps about, without a list of them:
/// from a random start in random strides that share no divisor with `len`.
pub(super) struct Walk {
    at: usize,
    stride: usize,
    len: usize,
    left: usize,
}

impl Walk {
    pub(super) fn new(len: usize, chance: &mut Chance) -> Self {
        let mut stride = 1 + chance.below(len.saturating_sub(1).max(1));
        while gcd(stride, len) > 1 {
            stride += 1;
        }
        Self { at: chance.below(len), stride, len, left: len }
    }
}

impl Iterator for Walk {
    type Item = usize;

    fn next(&mut self) -> Option<usize> {
        self.left = self.left.checked_sub(1)?;
        let here = self.at;
        self.at = (self.at + self.stride) % self.len;
        Some(here)
    }
}

fn gcd(mut a: usize, mut b: usize) -> usize {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_walk_visits_everything_once() {
        let mut chance = Chance::new(Seed(5));
        for len in [0, 1, 2, 3, 10, 97, 1000] {
            let mut seen: Vec<usize> = Walk::new(len, &mut chance).collect();
            seen.sort_unstable();
            assert_eq!(seen, (0..len).collect::<Vec<_>>(), "{len}");
        }
    }

    #[test]
    fn the_stream_is_fixed() {
        let mut chance = Chance::new(Seed(7));
        let drawn: Vec<usize> = (0..6).map(|_| chance.below(100)).collect();
        assert_eq!(drawn, [76, 46, 0, 30, 38, 33]);
    }
}
