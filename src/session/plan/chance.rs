//! Going through a long list by chance.

use crate::base::Chance;

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
    use crate::base::Seed;

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
