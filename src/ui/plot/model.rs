//! What a plot shows, in its own units: no pixels, no colours.

use serde::Serialize;

/// What something stands for; the theme gives the colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ink {
    /// The learner's own figures.
    Tiger,
    /// What would be ideal.
    Leaf,
    /// News reports: dashed line, square points.
    News,
    /// False information: solid line, round points.
    False,
}

/// The shape at each point of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// None.
    Bare,
    /// A ring.
    Round,
    /// A hollow square.
    Square,
}

/// One point of a line.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Point {
    /// Across.
    pub x: f64,
    /// Up.
    pub y: f64,
    /// Size of its mark, 1.0 as usual: points that rest on more answers are larger.
    pub size: f32,
}

/// Points joined by a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Line {
    /// What it stands for.
    pub ink: Ink,
    /// Dashed.
    pub dashed: bool,
    /// Shape of its points.
    pub mark: Mark,
    /// From left to right.
    pub points: Vec<Point>,
}

/// An interval at one place across.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Span {
    /// Across.
    pub x: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

/// A shaded band.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Band {
    /// What it belongs to.
    pub ink: Ink,
    /// Its edges from left to right.
    pub spans: Vec<Span>,
}

/// An upright bar from the ground.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Bar {
    /// Its middle, across.
    pub x: f64,
    /// Its height.
    pub y: f64,
    /// Its width, across.
    pub width: f64,
}

/// A place on an axis with its label.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tick {
    /// Where.
    pub at: f64,
    /// Words.
    pub label: String,
}

/// Words at the right end of a line.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct EndLabel {
    /// What it belongs to.
    pub ink: Ink,
    /// The line's last height.
    pub y: f64,
    /// Name.
    pub name: String,
    /// Figure beneath.
    pub value: String,
}

/// Words inside the plot that point at a place.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Note {
    /// What it belongs to.
    pub ink: Ink,
    /// The place it points at: across and up.
    pub at: (f64, f64),
    /// Words.
    pub label: String,
}

/// What the pointer reads near a place across.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Hint {
    /// Where.
    pub x: f64,
    /// In plain words.
    pub words: String,
}

/// A whole plot.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Plot {
    /// Left and right end of the axis across.
    pub across: (f64, f64),
    /// Lower and upper end of the axis up.
    pub up: (f64, f64),
    /// Labels below.
    pub below: Vec<Tick>,
    /// Labels at the left, each with a gridline.
    pub left: Vec<Tick>,
    /// Drawn first.
    pub bands: Vec<Band>,
    /// Upright bars.
    pub bars: Vec<Bar>,
    /// Intervals as whiskers, in the learner's ink.
    pub whiskers: Vec<Span>,
    /// Lines, the last on top.
    pub lines: Vec<Line>,
    /// Names at the lines' right ends.
    pub ends: Vec<EndLabel>,
    /// Words inside.
    pub note: Option<Note>,
    /// What hovering says.
    pub hints: Vec<Hint>,
    /// What across and up mean.
    pub caption: String,
}

impl Default for Plot {
    fn default() -> Self {
        Self {
            across: (0.0, 1.0),
            up: (0.0, 1.0),
            below: Vec::new(),
            left: Vec::new(),
            bands: Vec::new(),
            bars: Vec::new(),
            whiskers: Vec::new(),
            lines: Vec::new(),
            ends: Vec::new(),
            note: None,
            hints: Vec::new(),
            caption: String::new(),
        }
    }
}

impl Plot {
    /// Where a place lies, as parts of the width from the left and of the height from the top.
    #[must_use]
    pub fn place(&self, x: f64, y: f64) -> (f64, f64) {
        (part(x, self.across), 1.0 - part(y, self.up))
    }

    /// The hint nearest to a place across, given as a part of the width.
    #[must_use]
    pub fn hint(&self, across: f64) -> Option<&Hint> {
        let away = |hint: &&Hint| (part(hint.x, self.across) - across).abs();
        self.hints.iter().min_by(|a, b| away(a).total_cmp(&away(b)))
    }
}

fn part(value: f64, (from, to): (f64, f64)) -> f64 {
    if to > from { (value - from) / (to - from) } else { 0.5 }
}
