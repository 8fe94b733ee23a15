//! Text styles: family, size, line height and spacing by role.

/// A cut of a family; a weight is a face, bold is never faked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Face {
    /// Interface, 400.
    Ui,
    /// Interface, 500.
    UiMedium,
    /// Interface, 600.
    UiSemibold,
    /// Interface, 700.
    UiBold,
    /// Story, 400.
    Serif,
    /// Margin notes.
    SerifItalic,
    /// Card titles, 600.
    SerifSemibold,
    /// Screen titles and numbers, 600.
    Display,
    /// Headlines, 700.
    DisplayBold,
    /// Icons at rest.
    Icon,
    /// Icons when active.
    IconFill,
}

impl Face {
    /// All of them, in the order of their discriminants.
    pub const ALL: [Self; 11] = [
        Self::Ui,
        Self::UiMedium,
        Self::UiSemibold,
        Self::UiBold,
        Self::Serif,
        Self::SerifItalic,
        Self::SerifSemibold,
        Self::Display,
        Self::DisplayBold,
        Self::Icon,
        Self::IconFill,
    ];

    /// Name of the egui family in its Latin-first order.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Ui => "ui",
            Self::UiMedium => "ui-medium",
            Self::UiSemibold => "ui-semibold",
            Self::UiBold => "ui-bold",
            Self::Serif => "serif",
            Self::SerifItalic => "serif-italic",
            Self::SerifSemibold => "serif-semibold",
            Self::Display => "display",
            Self::DisplayBold => "display-bold",
            Self::Icon => "icon",
            Self::IconFill => "icon-fill",
        }
    }
}

/// A text style by its role.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Text {
    /// Presenter headline; the step 0–3 makes it 90, 80, 66 or 54 points.
    Present(u8),
    /// Screen title.
    Title,
    /// Screen title of the learner picker.
    TitleLarge,
    /// The lead card on Today.
    Lead,
    /// Headline of an artefact.
    Headline,
    /// The same in the reveal.
    HeadlineSmall,
    /// Figure in a gauge.
    Number,
    /// Smaller figure.
    NumberSmall,
    /// Card title.
    H2,
    /// The question.
    Question,
    /// Smaller card title.
    H3,
    /// A learner's name.
    Name,
    /// Lesson text.
    Lesson,
    /// Standfirst of a story.
    Dek,
    /// Artefact text.
    Story,
    /// The same in narrow columns.
    StoryNarrow,
    /// Artefact text, heavier.
    StoryStrong,
    /// Words of posts and chats.
    Post,
    /// The same, heavier.
    PostStrong,
    /// Margin note.
    Note,
    /// Button.
    Button,
    /// Large button, answer.
    ButtonLarge,
    /// Small button.
    ButtonSmall,
    /// Interface.
    Body,
    /// List items.
    BodyMedium,
    /// Labels that lead.
    BodyStrong,
    /// Supporting text.
    Small,
    /// Chips.
    SmallMedium,
    /// Supporting text, heavier.
    SmallStrong,
    /// The smallest.
    Caption,
    /// Rail labels.
    CaptionMedium,
    /// Key caps, active rail label.
    CaptionStrong,
    /// Section labels in capitals: write the words in capitals only where the language has them.
    Caps,
    /// The stamp's word.
    Stamp,
    /// An icon at rest of that many points.
    Icon(f32),
    /// A filled icon of that many points.
    IconFill(f32),
}

impl Text {
    /// Face of the style.
    #[must_use]
    pub fn face(self) -> Face {
        match self {
            Self::Present(_) | Self::Headline | Self::HeadlineSmall => Face::DisplayBold,
            Self::Title | Self::TitleLarge | Self::Lead | Self::Number | Self::NumberSmall => Face::Display,
            Self::H2 | Self::Question | Self::H3 | Self::Name | Self::StoryStrong => Face::SerifSemibold,
            Self::Lesson | Self::Dek | Self::Story | Self::StoryNarrow => Face::Serif,
            Self::Note => Face::SerifItalic,
            Self::Body | Self::Post | Self::Small | Self::Caption => Face::Ui,
            Self::BodyMedium | Self::SmallMedium | Self::CaptionMedium => Face::UiMedium,
            Self::Stamp => Face::UiBold,
            Self::Icon(_) => Face::Icon,
            Self::IconFill(_) => Face::IconFill,
            _ => Face::UiSemibold,
        }
    }

    /// Size and line height in points at 100 % text.
    #[must_use]
    pub fn metrics(self) -> (f32, f32) {
        match self {
            Self::Present(step) => [(90.0, 96.0), (80.0, 86.0), (66.0, 72.0), (54.0, 60.0)][usize::from(step.min(3))],
            Self::Title => (34.0, 40.0),
            Self::TitleLarge => (42.0, 48.0),
            Self::Lead => (37.0, 43.0),
            Self::Headline => (35.0, 40.0),
            Self::HeadlineSmall => (27.0, 33.0),
            Self::Number => (36.0, 40.0),
            Self::NumberSmall => (28.0, 32.0),
            Self::H2 => (20.0, 26.0),
            Self::Question => (22.0, 28.0),
            Self::H3 => (17.0, 23.0),
            Self::Name => (19.0, 24.0),
            Self::Lesson => (18.0, 29.0),
            Self::Dek => (18.0, 26.0),
            Self::Story | Self::StoryStrong => (16.0, 25.0),
            Self::StoryNarrow => (15.0, 23.0),
            Self::Post | Self::PostStrong => (16.0, 24.0),
            Self::Note => (14.0, 19.0),
            Self::Button => (15.0, 20.0),
            Self::ButtonLarge => (16.0, 20.0),
            Self::ButtonSmall | Self::Body | Self::BodyMedium | Self::BodyStrong => (14.0, 20.0),
            Self::Small | Self::SmallMedium | Self::SmallStrong => (13.0, 18.0),
            Self::Caption | Self::CaptionMedium | Self::CaptionStrong | Self::Caps => (12.0, 16.0),
            Self::Stamp => (17.0, 22.0),
            Self::Icon(size) | Self::IconFill(size) => (size, size * 1.1),
        }
    }

    /// Size in points with the text at `scale` (1.0 is 100 %).
    #[must_use]
    pub fn size(self, scale: f32) -> f32 {
        self.metrics().0 * self.growth(scale)
    }

    /// Line height in points with the text at `scale`; Chinese reading text takes 1.7 lines.
    #[must_use]
    pub fn line(self, scale: f32, han: bool) -> f32 {
        let (size, line) = self.metrics();
        let line = if han {
            match self {
                Self::Lesson
                | Self::Dek
                | Self::Story
                | Self::StoryNarrow
                | Self::StoryStrong
                | Self::Post
                | Self::PostStrong => size * 1.7,
                Self::Small | Self::SmallMedium => 20.0,
                Self::Note | Self::Body | Self::BodyMedium => 22.0,
                _ => line,
            }
        } else {
            line
        };
        (line * self.growth(scale)).round()
    }

    /// Extra room between letters in points, at 100 % text.
    #[must_use]
    pub fn spacing(self, han: bool) -> f32 {
        match (self, han) {
            (Self::Stamp, true) => 4.0,
            (Self::Caps, true) => 0.5,
            (_, true) => 0.0,
            (Self::Present(_), _) => -1.4,
            (Self::Title | Self::TitleLarge, _) => -0.2,
            (Self::Headline | Self::HeadlineSmall, _) => -0.3,
            (Self::Caps, _) => 0.8,
            (Self::Stamp, _) => 0.6,
            _ => 0.0,
        }
    }

    /// Large text takes 55 % of what a text size setting adds; the presenter's headline fits the wall by steps.
    fn growth(self, scale: f32) -> f32 {
        match self {
            Self::Present(_) => 1.0,
            Self::Title
            | Self::TitleLarge
            | Self::Lead
            | Self::Headline
            | Self::HeadlineSmall
            | Self::Number
            | Self::NumberSmall => 1.0 + 0.55 * (scale - 1.0),
            _ => scale,
        }
    }
}
