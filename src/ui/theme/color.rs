//! Colours by name, read once from `assets/theme`.
#![expect(clippy::disallowed_methods, reason = "the one place where colours are made from numbers")]

use std::sync::OnceLock;

use egui::{Color32, Shadow};
use serde::{Deserialize, Deserializer};

use crate::base::Verdict;
use crate::ui::action::Palette;

/// Which set of colours.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum ThemeKind {
    /// Newsprint.
    #[default]
    Light,
    /// Night desk.
    Dark,
    /// Black on white, strong borders, no shadows.
    HighContrast,
}

/// Every colour by name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Theme {
    /// Which set this is.
    #[serde(skip)]
    pub kind: ThemeKind,
    /// How the two verdicts are told apart.
    #[serde(skip)]
    pub verdicts: Palette,
    /// Window background.
    #[serde(deserialize_with = "hex")]
    pub bg: Color32,
    /// Cards, panels, dialogs.
    #[serde(deserialize_with = "hex")]
    pub surface: Color32,
    /// Artefacts, fields, answer buttons.
    #[serde(deserialize_with = "hex")]
    pub raised: Color32,
    /// Rail, tracks, disabled, toolbars.
    #[serde(deserialize_with = "hex")]
    pub sunk: Color32,
    /// Hairlines and card borders.
    #[serde(deserialize_with = "hex")]
    pub rule: Color32,
    /// Borders of what can be pressed or filled in, 3:1 or more.
    #[serde(deserialize_with = "hex")]
    pub control: Color32,
    /// Text.
    #[serde(deserialize_with = "hex")]
    pub ink: Color32,
    /// Secondary text.
    #[serde(deserialize_with = "hex")]
    pub ink2: Color32,
    /// Muted text, captions.
    #[serde(deserialize_with = "hex")]
    pub ink3: Color32,
    /// Graphics only: bars, arcs, stripes, the rail's marker.
    #[serde(deserialize_with = "hex")]
    pub tiger: Color32,
    /// Primary buttons, accent text, active icons.
    #[serde(deserialize_with = "hex")]
    pub tigerdeep: Color32,
    /// Selected rows, technique chips.
    #[serde(deserialize_with = "hex")]
    pub tigertint: Color32,
    /// News report (ask [`Theme::verdict`]), links.
    #[serde(deserialize_with = "hex")]
    pub news: Color32,
    /// Its background.
    #[serde(deserialize_with = "hex")]
    pub newstint: Color32,
    /// False information (ask [`Theme::verdict`]), errors in forms.
    #[serde(deserialize_with = "hex")]
    pub falsity: Color32,
    /// Its background.
    #[serde(deserialize_with = "hex")]
    pub falsetint: Color32,
    /// Answered well, balanced, checked.
    #[serde(deserialize_with = "hex")]
    pub leaf: Color32,
    /// Its background.
    #[serde(deserialize_with = "hex")]
    pub leaftint: Color32,
    /// Look again, caution.
    #[serde(deserialize_with = "hex")]
    pub amber: Color32,
    /// Its background.
    #[serde(deserialize_with = "hex")]
    pub ambertint: Color32,
    /// What tripped one up; labs.
    #[serde(deserialize_with = "hex")]
    pub plum: Color32,
    /// Its background.
    #[serde(deserialize_with = "hex")]
    pub plumtint: Color32,
    /// Highlighter behind cues.
    #[serde(deserialize_with = "hex")]
    pub marker: Color32,
    /// Text on filled buttons and badges.
    #[serde(deserialize_with = "hex")]
    pub onfill: Color32,
    /// Focus ring.
    #[serde(deserialize_with = "hex")]
    pub focus: Color32,
    /// Behind dialogs.
    #[serde(deserialize_with = "hex")]
    pub scrim: Color32,
    /// Primary button under the pointer.
    #[serde(deserialize_with = "hex")]
    pub primary_hover: Color32,
    /// Primary button held down.
    #[serde(deserialize_with = "hex")]
    pub primary_down: Color32,
    /// Calendar, few.
    #[serde(deserialize_with = "hex")]
    pub heat1: Color32,
    /// Calendar, some.
    #[serde(deserialize_with = "hex")]
    pub heat2: Color32,
    /// Calendar, more.
    #[serde(deserialize_with = "hex")]
    pub heat3: Color32,
    /// Calendar, many.
    #[serde(deserialize_with = "hex")]
    pub heat4: Color32,
    /// Ground behind the tiger.
    #[serde(deserialize_with = "hex")]
    pub poster: Color32,
    /// Its darker facet.
    #[serde(deserialize_with = "hex")]
    pub poster_lo: Color32,
    /// Its lighter facet.
    #[serde(deserialize_with = "hex")]
    pub poster_hi: Color32,
    /// Shadow under cards.
    #[serde(deserialize_with = "hex")]
    shadow1: Color32,
    /// Shadow under artefacts, toasts, menus.
    #[serde(deserialize_with = "hex")]
    shadow2: Color32,
    /// Shadow under dialogs.
    #[serde(deserialize_with = "hex")]
    shadow3: Color32,
    /// Covers and photos are multiplied by this.
    #[serde(deserialize_with = "hex")]
    pub picture_tint: Color32,
}

/// How one verdict is painted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VerdictInk {
    /// Text, icon, border.
    pub ink: Color32,
    /// Background.
    pub tint: Color32,
    /// Diagonal lines across the background, where colour may not tell.
    pub hatched: bool,
}

impl Theme {
    /// The set of that name with that way of telling verdicts.
    #[must_use]
    pub fn new(kind: ThemeKind, verdicts: Palette) -> Self {
        static SETS: OnceLock<[Theme; 3]> = OnceLock::new();
        let sets = SETS.get_or_init(|| {
            [
                Theme::read(ThemeKind::Light, include_str!("../../../assets/theme/light.ron")),
                Theme::read(ThemeKind::Dark, include_str!("../../../assets/theme/dark.ron")),
                Theme::read(ThemeKind::HighContrast, include_str!("../../../assets/theme/high-contrast.ron")),
            ]
        });
        Self { verdicts, ..sets[kind as usize].clone() }
    }

    /// Plain paper and ink stands in for a set that cannot be read; a test keeps that from ever shipping.
    fn read(kind: ThemeKind, text: &str) -> Self {
        Self { kind, ..ron::from_str(text).unwrap_or_else(|_| Self::plain()) }
    }

    fn plain() -> Self {
        let (paper, ink, none) = (Color32::WHITE, Color32::BLACK, Color32::TRANSPARENT);
        Self {
            kind: ThemeKind::Light,
            verdicts: Palette::Ink,
            bg: paper,
            surface: paper,
            raised: paper,
            sunk: paper,
            rule: ink,
            control: ink,
            ink,
            ink2: ink,
            ink3: ink,
            tiger: ink,
            tigerdeep: ink,
            tigertint: paper,
            news: ink,
            newstint: paper,
            falsity: ink,
            falsetint: paper,
            leaf: ink,
            leaftint: paper,
            amber: ink,
            ambertint: paper,
            plum: ink,
            plumtint: paper,
            marker: paper,
            onfill: paper,
            focus: ink,
            scrim: Color32::from_black_alpha(128),
            primary_hover: ink,
            primary_down: ink,
            heat1: paper,
            heat2: paper,
            heat3: ink,
            heat4: ink,
            poster: paper,
            poster_lo: paper,
            poster_hi: paper,
            shadow1: none,
            shadow2: none,
            shadow3: none,
            picture_tint: paper,
        }
    }

    /// How a verdict is painted. Icon and word always stand beside the colour.
    #[must_use]
    pub fn verdict(&self, verdict: Verdict) -> VerdictInk {
        let (ink, tint) = match (self.verdicts, verdict) {
            (Palette::Ink, _) => (self.ink, self.raised),
            (_, Verdict::News) => (self.news, self.newstint),
            (Palette::BlueRed, Verdict::False) => (self.falsity, self.falsetint),
            (Palette::BlueAmber, Verdict::False) => (self.amber, self.ambertint),
        };
        VerdictInk { ink, tint, hatched: self.verdicts == Palette::Ink && verdict == Verdict::False }
    }

    /// Whether light text stands on a dark ground.
    #[must_use]
    pub fn is_dark(&self) -> bool {
        self.kind == ThemeKind::Dark
    }

    /// Border widths at least 2 points where contrast is set high.
    #[must_use]
    pub fn width(&self, points: f32) -> f32 {
        if self.kind == ThemeKind::HighContrast { points.max(2.0) } else { points }
    }

    /// The shadow of a level: 1 cards, 2 artefacts, toasts and menus, 3 dialogs; none at 0.
    #[must_use]
    pub fn shadow(&self, level: u8) -> Shadow {
        let (y, blur, color) = match level {
            0 => return Shadow::NONE,
            1 => (1, 2, self.shadow1),
            2 => (4, 14, self.shadow2),
            _ => (14, 36, self.shadow3),
        };
        Shadow { offset: [0, y], blur, spread: 0, color }
    }

    /// Series colours of topics, in the order city, health, sport, science, money, world, arts, cats.
    #[must_use]
    pub fn topic(index: usize) -> Color32 {
        const TOPICS: [[u8; 3]; 8] = [
            [0x1A, 0x5C, 0x96],
            [0x28, 0x70, 0x4F],
            [0xD2, 0x59, 0x0F],
            [0x68, 0x50, 0x8F],
            [0x85, 0x56, 0x00],
            [0x2A, 0x7F, 0x8F],
            [0xA6, 0x24, 0x3C],
            [0x8A, 0x5A, 0x3C],
        ];
        let [r, g, b] = TOPICS[index % TOPICS.len()];
        Color32::from_rgb(r, g, b)
    }
}

/// The same colour, let through by `share` (0–1) of itself.
#[must_use]
pub fn faded(color: Color32, share: f32) -> Color32 {
    color.gamma_multiply(share.clamp(0.0, 1.0))
}

/// No colour at all.
pub const NONE: Color32 = Color32::TRANSPARENT;

/// What a picture is multiplied with to stay as it is.
pub const UNTINTED: Color32 = Color32::WHITE;

fn hex<'de, D: Deserializer<'de>>(from: D) -> Result<Color32, D::Error> {
    let text = String::deserialize(from)?;
    Color32::from_hex(&text).map_err(|_| serde::de::Error::custom(format!("{text} is not #RRGGBB or #RRGGBBAA")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_set_can_be_read() {
        for text in [
            include_str!("../../../assets/theme/light.ron"),
            include_str!("../../../assets/theme/dark.ron"),
            include_str!("../../../assets/theme/high-contrast.ron"),
        ] {
            ron::from_str::<Theme>(text).unwrap();
        }
    }

    #[test]
    fn text_stands_out_as_wcag_asks() {
        for kind in [ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast] {
            let t = Theme::new(kind, Palette::BlueRed);
            for ground in [t.bg, t.surface, t.raised, t.sunk] {
                for ink in [t.ink, t.ink2, t.ink3, t.tigerdeep, t.news, t.falsity, t.leaf, t.amber, t.plum] {
                    assert!(contrast(ink, ground) >= 4.5, "{kind:?}: {ink:?} on {ground:?}");
                }
                for mark in [t.tiger, t.control, t.focus] {
                    assert!(contrast(mark, ground) >= 3.0, "{kind:?}: {mark:?} on {ground:?}");
                }
            }
            for (ink, tint) in [(t.news, t.newstint), (t.falsity, t.falsetint), (t.amber, t.ambertint)] {
                assert!(contrast(ink, tint) >= 4.5, "{kind:?}: {ink:?} on {tint:?}");
                assert!(contrast(t.onfill, ink) >= 4.5, "{kind:?}: text on {ink:?}");
            }
        }
    }

    fn contrast(a: Color32, b: Color32) -> f64 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(color: Color32) -> f64 {
        let [r, g, b, _] = color.to_array().map(|c| {
            let c = f64::from(c) / 255.0;
            if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }
}
