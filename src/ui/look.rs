//! What every screen and widget is drawn with: colours, type, the room there is, the learner's preferences, pictures.

use std::collections::HashMap;
use std::sync::Arc;

use egui::text::{LayoutJob, TextFormat};
use egui::{Align, Color32, FontId, Galley, TextureId, Ui, Vec2};

use super::action::KeyHints;
use super::theme::{Face, Text, Theme, family};

/// How a screen folds, by the room there is measured in text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Fold {
    /// Under 900: one column.
    Narrow,
    /// 900 to 1179: two columns, icon rail.
    Compact,
    /// 1180 to 1499: three columns.
    Regular,
    /// 1500 and more: centred content, type one step up.
    Wide,
}

impl Fold {
    /// The fold of an effective width: window width divided by the text scale, in points.
    #[must_use]
    pub fn of(effective_width: f32) -> Self {
        match effective_width {
            w if w >= 1500.0 => Self::Wide,
            w if w >= 1180.0 => Self::Regular,
            w if w >= 900.0 => Self::Compact,
            _ => Self::Narrow,
        }
    }
}

/// A picture on the graphics card.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Picture {
    /// The texture.
    pub texture: TextureId,
    /// Its size in pixels.
    pub size: Vec2,
}

/// Pictures by name: ours by their names in [`super::theme::art`], packs' by whatever name the app gives them.
#[derive(Clone, Debug, Default)]
pub struct Pictures {
    named: HashMap<String, Picture>,
    dot: TextureId,
}

impl Pictures {
    /// None yet, with a picture of one white dot, not smoothed.
    #[must_use]
    pub fn with_dot(dot: TextureId) -> Self {
        Self { named: HashMap::new(), dot }
    }

    /// What plain areas take their colour from: a picture whose left top dot is white. By default that of letters, which
    /// is smoothed when it is painted: more work for a software renderer.
    #[must_use]
    pub fn dot(&self) -> TextureId {
        self.dot
    }

    /// Takes a picture in, in place of an older one of that name.
    pub fn insert(&mut self, name: impl Into<String>, picture: Picture) {
        self.named.insert(name.into(), picture);
    }

    /// Lets a picture go.
    pub fn remove(&mut self, name: &str) -> Option<Picture> {
        self.named.remove(name)
    }

    /// A picture, once it has been decoded.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Picture> {
        self.named.get(name).copied()
    }
}

/// A learner's preferences that change how things are drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Preferences {
    /// Text size, 1.0 to 2.0.
    pub text_scale: f32,
    /// The interface is in Chinese (see `Language::is_han`).
    pub han: bool,
    /// Less motion.
    pub less_motion: bool,
    /// When key hints are drawn.
    pub key_hints: KeyHints,
    /// Alt is held now.
    pub alt: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { text_scale: 1.0, han: false, less_motion: false, key_hints: KeyHints::Always, alt: false }
    }
}

/// Handed to every screen and widget; cheap to copy.
#[derive(Clone, Copy, Debug)]
pub struct Look<'a> {
    /// Colours.
    pub theme: &'a Theme,
    /// How screens fold.
    pub fold: Fold,
    /// Window width divided by the text scale, in points.
    pub width: f32,
    /// Window height divided by the text scale, in points.
    pub height: f32,
    /// Text size, 1.0 to 2.0.
    pub text_scale: f32,
    /// Words are Chinese: Han type first, no italics, longer lines.
    pub han: bool,
    /// Less motion.
    pub less_motion: bool,
    /// Key hints are drawn now.
    pub keys: bool,
    /// Pictures that are ready.
    pub pictures: &'a Pictures,
}

impl<'a> Look<'a> {
    /// The look of a window of `window` points.
    #[must_use]
    pub fn new(theme: &'a Theme, window: Vec2, preferences: Preferences, pictures: &'a Pictures) -> Self {
        let effective = window / preferences.text_scale;
        Self {
            theme,
            fold: Fold::of(effective.x),
            width: effective.x,
            height: effective.y,
            text_scale: preferences.text_scale,
            han: preferences.han,
            less_motion: preferences.less_motion,
            keys: match preferences.key_hints {
                KeyHints::Always => true,
                KeyHints::OnAlt => preferences.alt,
                KeyHints::Never => false,
            },
            pictures,
        }
    }

    /// The same look for words in another language: a Chinese story in an English window, or the other way round.
    #[must_use]
    pub fn with_han(self, han: bool) -> Self {
        Self { han, ..self }
    }

    /// Too low for a dateline and the rail's logo.
    #[must_use]
    pub fn is_short(&self) -> bool {
        self.height < 640.0
    }

    /// Text scale with the wide fold's step.
    #[must_use]
    pub fn scale(&self) -> f32 {
        if self.fold == Fold::Wide { self.text_scale * 1.08 } else { self.text_scale }
    }

    /// Something that grows with the text, such as an icon or a control's height; `points` at 100 %.
    #[must_use]
    pub fn px(&self, points: f32) -> f32 {
        (points * self.scale()).round()
    }

    /// Padding or a gap; `points` at 100 %. It takes a quarter of what the text gains.
    #[must_use]
    pub fn gap(&self, points: f32) -> f32 {
        (points * (1.0 + 0.25 * (self.text_scale - 1.0))).round()
    }

    /// The font of a style.
    #[must_use]
    pub fn font(&self, text: Text) -> FontId {
        FontId::new(text.size(self.scale()), self.family(text.face()))
    }

    /// The line height of a style in points.
    #[must_use]
    pub fn line(&self, text: Text) -> f32 {
        text.line(self.scale(), self.han)
    }

    /// A style as egui lays text out.
    #[must_use]
    pub fn format(&self, text: Text, color: Color32) -> TextFormat {
        TextFormat {
            font_id: self.font(text),
            extra_letter_spacing: text.spacing(self.han) * self.scale(),
            line_height: Some(self.line(text)),
            color,
            valign: Align::Center,
            ..TextFormat::default()
        }
    }

    /// Words in a style, wrapping at `width` (`f32::INFINITY` never wraps).
    #[must_use]
    pub fn job(&self, words: &str, text: Text, color: Color32, width: f32) -> LayoutJob {
        let mut job = LayoutJob::single_section(words.to_owned(), self.format(text, color));
        job.wrap.max_width = width;
        job
    }

    /// Words laid out in a style; egui keeps the result while it is asked for again.
    #[must_use]
    pub fn galley(&self, ui: &Ui, words: &str, text: Text, color: Color32, width: f32) -> Arc<Galley> {
        super::widgets::layout(ui, self.job(words, text, color, width))
    }

    /// The label in capitals that a section takes: English has them, Chinese does not.
    #[must_use]
    pub fn caps(&self, words: &str) -> String {
        if self.han { words.to_owned() } else { words.to_uppercase() }
    }

    /// Seconds of an animation: none with less motion.
    #[must_use]
    pub fn seconds(&self, seconds: f32) -> f32 {
        if self.less_motion { 0.0 } else { seconds }
    }

    fn family(&self, face: Face) -> egui::FontFamily {
        family(face, self.han)
    }
}
