//! The six surfaces, drawn as people meet them. In the reveal the same surface shows its cues in place.

mod build;
mod chat;
mod data;
mod marker;
mod news_site;
mod notes;
mod notice;
mod search;
mod sheet;
mod social_post;
mod video;

use egui::{CornerRadius, Rect, Sense, Ui, pos2, vec2};

pub use build::{Cues, notes, surface_name};
pub use data::{
    Artefact, ChatData, Count, Counted, Line, Mark, MessageData, NewsSiteData, NoteData, NoticeData, PictureData,
    ResultData, Ring, SearchData, SocialPostData, SurfaceData, VideoData,
};
pub use notes::{LANES, margin_notes, notes_below};
pub use sheet::Spot;

use sheet::Sheet;

use crate::ui::look::Look;
use crate::ui::theme::{Text, icon, radius, stroke};
use crate::ui::widgets;

/// The room a surface is drawn in.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    /// Its width, which the surface fills.
    pub width: f32,
    /// The least height of its frame.
    pub height: f32,
    /// Kept free at the bottom, for the stamp.
    pub reserve: f32,
    /// Seconds since the cues began to appear; `None` draws them whole.
    pub since: Option<f32>,
}

/// What was drawn.
#[derive(Clone, Debug)]
pub struct Shown {
    /// The frame.
    pub rect: Rect,
    /// Bottom of what stands in it.
    pub bottom: f32,
    /// Bottom of the room kept for the stamp.
    pub stamp: f32,
    /// Where each cue was drawn.
    pub spots: Vec<Spot>,
}

/// Seconds that all markers of `data` take to appear.
#[must_use]
pub fn sweep_seconds(data: &SurfaceData) -> f32 {
    sheet::sweep_seconds(data.numbers.len())
}

/// Draws a stem at the cursor.
pub fn show(ui: &mut Ui, look: &Look<'_>, data: &SurfaceData, room: Room) -> Shown {
    let look = look.with_han(data.language.is_han());
    let top = ui.cursor().min;
    let mut sheet = Sheet::new(ui, look, room.since);
    let frame = sheet.hold();
    let place =
        Place { left: top.x, right: top.x + room.width, top: top.y, height: room.height, reserve: room.reserve };
    let drawn = match &data.artefact {
        Artefact::NewsSite(site) => news_site::draw(&mut sheet, site, &data.label, place),
        Artefact::SocialPost(post) => social_post::draw(&mut sheet, post, &data.label, place),
        Artefact::Chat(chat) => chat::draw(&mut sheet, chat, &data.label, place),
        Artefact::Video(video) => video::draw(&mut sheet, video, &data.label, place),
        Artefact::Search(search) => search::draw(&mut sheet, search, &data.label, place),
        Artefact::Notice(notice) => notice::draw(&mut sheet, notice, &data.label, place),
    };
    let end = drawn.bottom.max(top.y + room.height);
    let rect = Rect::from_min_max(top, pos2(place.right, end));
    let spots = std::mem::take(&mut sheet.spots);
    let theme = look.theme;
    let fill = match drawn.ground {
        Ground::Raised => theme.raised,
        Ground::Sunk => theme.sunk,
    };
    let edge = egui::Stroke::new(theme.width(stroke::RULE), theme.rule);
    ui.painter().set(frame, widgets::plate(ui, &look, rect, radius::ARTEFACT, 2, fill, edge));
    ui.allocate_rect(rect, Sense::hover());
    let stamp = drawn.stamp.unwrap_or(end);
    Shown { rect, bottom: drawn.bottom, stamp, spots }
}

/// What a frame is filled with.
#[derive(Clone, Copy)]
enum Ground {
    Raised,
    Sunk,
}

/// What a surface says when it is drawn.
struct Drawn {
    /// Its lowest point, room for the stamp included.
    bottom: f32,
    /// What its frame is filled with.
    ground: Ground,
    /// Bottom of the room for the stamp, where that is not the frame's.
    stamp: Option<f32>,
}

/// Where a surface is drawn.
#[derive(Clone, Copy)]
struct Place {
    left: f32,
    right: f32,
    top: f32,
    height: f32,
    reserve: f32,
}

impl Place {
    fn width(self) -> f32 {
        self.right - self.left
    }

    /// A surface that ends at `bottom`, with the stamp's room below.
    fn ends(self, bottom: f32, ground: Ground) -> Drawn {
        Drawn { bottom: bottom + self.reserve, ground, stamp: None }
    }

    /// Width measured in text.
    fn room(self, look: &Look<'_>) -> f32 {
        self.width() / look.scale()
    }
}

/// Counts under a stem in a row that wraps; the bottom of it.
fn reach(sheet: &mut Sheet<'_>, counts: &[Count], at: egui::Pos2, width: f32) -> f32 {
    let color = sheet.look.theme.ink3;
    let (side, gap) = (sheet.look.px(18.0), sheet.look.gap(6.0));
    let height = sheet.look.line(Text::Small).max(side);
    let (mut x, mut y) = (at.x, at.y);
    for count in counts {
        let words = sheet.lay(&count.line, Text::Small, color, width);
        let needs = side + gap + words.size().x;
        if x > at.x && x + needs > at.x + width {
            (x, y) = (at.x, y + height + gap);
        }
        let glyph = match count.of {
            Counted::Likes => icon::HEART,
            Counted::Shares => icon::SHARE_FAT,
            Counted::Comments => icon::CHAT_CIRCLE,
            Counted::Views => icon::EYE,
        };
        sheet.icon(glyph, Text::Icon(18.0), color, pos2(x + side / 2.0, y + height / 2.0));
        sheet.put(&words, pos2(x + side + gap, y + (height - words.size().y) / 2.0));
        x += needs + sheet.look.gap(20.0);
    }
    y + height
}

/// An account's picture: a disc or square with the first letter of its name.
fn initial(sheet: &Sheet<'_>, name: &str, rect: Rect, round: u8) {
    let seed = name.bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
    // Calm ones only: no red, which belongs to the falsehood, and no bright orange.
    let color = crate::ui::theme::Theme::topic([0, 1, 3, 4, 5, 7][seed % 6]);
    sheet.ui.painter().rect_filled(rect, CornerRadius::same(round), color);
    let letter: String = name.chars().find(|c| c.is_alphanumeric()).into_iter().collect();
    let white = crate::ui::theme::color::UNTINTED;
    let galley = sheet.look.galley(sheet.ui, &letter.to_uppercase(), Text::ButtonLarge, white, f32::INFINITY);
    sheet.ui.painter().galley(rect.center() - galley.size() / 2.0, galley, white);
}

/// A bar of what the program says of itself inside an artefact: "nothing is ever posted".
fn quiet_field(sheet: &mut Sheet<'_>, words: &str, rect: Rect, round: u8) {
    let theme = sheet.look.theme;
    let held = sheet.hold();
    sheet.plate(held, rect, theme.raised, Some(theme.rule), round);
    let width = rect.width() - sheet.look.gap(24.0);
    let line = Line { text: words.to_owned(), ..Line::default() };
    let laid = sheet.lay(&line, Text::Small, theme.ink3, width);
    sheet.put(&laid, pos2(rect.left() + sheet.look.gap(13.0), rect.center().y - laid.size().y / 2.0));
}

/// Height of a [`quiet_field`].
fn quiet_height(sheet: &Sheet<'_>, words: &str, width: f32) -> f32 {
    let line = Line { text: words.to_owned(), ..Line::default() };
    let laid = sheet.lay(&line, Text::Small, sheet.look.theme.ink3, width - sheet.look.gap(24.0));
    (laid.size().y + sheet.look.gap(18.0)).max(vec2(0.0, sheet.look.px(36.0)).y)
}
