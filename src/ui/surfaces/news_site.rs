//! An article on a news site.

use egui::{Color32, CornerRadius, Rect, pos2};

use super::data::{Line, Mark, NewsSiteData};
use super::sheet::Sheet;
use super::{Drawn, Ground, Place, reach};
use crate::ui::look::Look;
use crate::ui::theme::{Text, Theme, icon, radius};

/// Sizes by the room there is.
struct Sizes {
    pad: f32,
    headline: Text,
    dek: Text,
    story: Text,
    mast: Text,
    /// Picture and text stand side by side.
    beside: bool,
    /// Without a picture the text takes two columns.
    columns: bool,
}

impl Sizes {
    fn of(look: &Look<'_>, place: Place) -> Self {
        let room = place.room(look);
        let roomy = room >= 680.0;
        Self {
            pad: look.gap(if roomy { 28.0 } else { 22.0 }),
            headline: if roomy { Text::Headline } else { Text::HeadlineSmall },
            dek: if roomy { Text::Dek } else { Text::Story },
            story: if roomy { Text::Story } else { Text::StoryNarrow },
            mast: if roomy { Text::Question } else { Text::H2 },
            beside: room >= 440.0,
            columns: room >= 640.0,
        }
    }
}

pub(super) fn draw(sheet: &mut Sheet<'_>, site: &NewsSiteData, label: &str, place: Place) -> Drawn {
    let sizes = Sizes::of(&sheet.look, place);
    let brand = brand(sheet.look.theme, &site.outlet.text);
    let mut y = address_bar(sheet, &site.address, label, place);
    y = masthead(sheet, site, brand, &sizes, place, y);
    let (left, width) = (place.left + sizes.pad, place.width() - 2.0 * sizes.pad);
    y += sheet.look.gap(18.0);
    if let Some(section) = &site.section {
        let caps = Line { text: sheet.look.caps(&section.text), ..section.clone() };
        // Capitals may be longer than small letters: a mark then covers the whole rubric.
        let caps = whole_marks(caps, section.text.len());
        y = sheet.text(&caps, Text::Caps, brand, pos2(left, y), width).bottom() + sheet.look.gap(6.0);
    }
    let ink = sheet.look.theme.ink;
    y = sheet.heading(&site.headline, sizes.headline, ink, pos2(left, y), width).bottom();
    if let Some(dek) = &site.dek {
        let ink2 = sheet.look.theme.ink2;
        y = sheet.text(dek, sizes.dek, ink2, pos2(left, y + sheet.look.gap(9.0)), width).bottom();
    }
    y += sheet.look.gap(11.0);
    sheet.rule(left..left + width, y, sheet.look.theme.rule, 1.0);
    y += sheet.look.gap(9.0);
    let by = sheet.text(&site.byline, Text::Small, sheet.look.theme.ink3, pos2(left, y), width);
    y = body(sheet, site, &sizes, left, width, by.bottom() + sheet.look.gap(13.0));
    // The reveal needs the room for the stamp, unless a cue points at the counts.
    let marked = site.reach.iter().any(|count| !count.line.marks.is_empty());
    if !site.reach.is_empty() && (place.reserve == 0.0 || marked) {
        y += sheet.look.gap(16.0);
        sheet.rule(left..left + width, y, sheet.look.theme.rule, 1.0);
        y = reach(sheet, &site.reach, pos2(left, y + sheet.look.gap(12.0)), width);
    }
    let below = if place.reserve > 0.0 { 2.0 } else { 18.0 };
    place.ends(y + sheet.look.gap(below), Ground::Raised)
}

/// Marks that no longer fit their letters cover the whole line.
fn whole_marks(mut line: Line, before: usize) -> Line {
    if line.text.len() != before {
        let whole = 0..line.text.len();
        line.marks = line.marks.iter().take(1).map(|mark| Mark { bytes: whole.clone(), ..*mark }).collect();
    }
    line
}

/// A calm colour of its own for each outlet: never red, which belongs to the falsehood.
fn brand(theme: &Theme, outlet: &str) -> Color32 {
    let seed: usize = outlet.bytes().map(usize::from).sum();
    [theme.leaf, theme.plum, theme.tigerdeep, theme.amber, theme.ink][seed % 5]
}

/// Arrows, lock, address and practice label. Where there is little room the arrows go and the address wraps.
fn address_bar(sheet: &mut Sheet<'_>, address: &Line, label: &str, place: Place) -> f32 {
    let theme = sheet.look.theme;
    let look = sheet.look;
    let (pad, side) = (look.gap(12.0), look.px(18.0));
    let roomy = place.room(&look) >= 440.0;
    let held = sheet.hold();
    let pill = sheet.hold();
    let mut x = place.left + pad;
    let tag = sheet.label_width(label) + pad;
    let lock = side + look.gap(19.0);
    let arrows = if roomy { 2.0 * (side + look.gap(10.0)) } else { 0.0 };
    let width = place.width() - 2.0 * pad - tag - arrows - lock - look.gap(14.0);
    let laid = fitted(sheet, address, width);
    let height = (laid.size().y + look.gap(8.0)).max(look.px(26.0));
    let bar = height + look.gap(14.0);
    let middle = place.top + bar / 2.0;
    if roomy {
        for glyph in [icon::ARROW_LEFT, icon::ARROW_CLOCKWISE] {
            sheet.icon(glyph, Text::Icon(18.0), theme.ink3, pos2(x + side / 2.0, middle));
            x += side + look.gap(10.0);
        }
    }
    let right = place.right - pad - tag;
    let rect = Rect::from_min_max(pos2(x, middle - height / 2.0), pos2(right, middle + height / 2.0));
    sheet.plate(pill, rect, theme.raised, None, 13);
    sheet.icon(icon::LOCK_SIMPLE, Text::Icon(16.0), theme.ink2, pos2(x + look.gap(10.0) + side / 2.0, middle));
    sheet.put(&laid, pos2(x + lock, middle - laid.size().y / 2.0));
    sheet.label(label, place.right - pad, middle);
    let end = place.top + bar;
    let whole = Rect::from_min_max(pos2(place.left, place.top), pos2(place.right, end));
    let ten = radius::ARTEFACT;
    let round = CornerRadius { nw: ten, ne: ten, sw: 0, se: 0 };
    let shape = egui::epaint::RectShape::filled(whole.shrink2(egui::vec2(1.0, 0.5)), round, theme.sunk);
    sheet.ui.painter().set(held, shape);
    sheet.rule(place.left..place.right, end, theme.rule, 1.0);
    end
}

/// An address on one line, its path cut in the middle where it must be; a host is never cut, it wraps.
fn fitted(sheet: &Sheet<'_>, address: &Line, width: f32) -> super::sheet::Laid {
    let color = sheet.look.theme.ink2;
    let whole = sheet.lay(address, Text::Small, color, f32::INFINITY);
    if whole.size().x <= width {
        return whole;
    }
    let host = address.text.find('/').map_or(address.text.len(), |at| at + 1);
    let marked = address.marks.iter().map(|mark| mark.bytes.end).max().unwrap_or(0);
    let head = host.max(marked);
    let mut tails: Vec<usize> = address.text.char_indices().map(|(at, _)| at).filter(|at| *at > head).collect();
    tails.push(address.text.len());
    for tail in tails {
        let text = format!("{}…{}", &address.text[..head], &address.text[tail..]);
        let laid = sheet.lay(&Line { text, ..address.clone() }, Text::Small, color, f32::INFINITY);
        if laid.size().x <= width {
            return laid;
        }
    }
    sheet.lay(address, Text::Small, color, width)
}

fn masthead(sheet: &mut Sheet<'_>, site: &NewsSiteData, brand: Color32, sizes: &Sizes, place: Place, top: f32) -> f32 {
    let look = sheet.look;
    let y = top + look.gap(12.0);
    let width = place.width() - 2.0 * sizes.pad;
    let name = sheet.text(&site.outlet, sizes.mast, brand, pos2(place.left + sizes.pad, y), width);
    let gap = look.gap(16.0);
    let rubrics = site.rubrics.iter().map(|words| sheet.measure(words, Text::SmallMedium).x + gap);
    let mut x = place.right - sizes.pad - rubrics.sum::<f32>() + gap;
    if x > name.right() + 2.0 * gap {
        for words in &site.rubrics {
            let size = sheet.measure(words, Text::SmallMedium);
            let at = pos2(x, name.center().y - size.y / 2.0);
            sheet.plain(words, Text::SmallMedium, look.theme.ink2, at, f32::INFINITY);
            x += size.x + gap;
        }
    }
    let end = name.bottom() + look.gap(10.0);
    sheet.rule(place.left..place.right, end, brand, 3.0);
    end
}

/// Text beside its picture, in two columns, or one under the other.
fn body(sheet: &mut Sheet<'_>, site: &NewsSiteData, sizes: &Sizes, left: f32, width: f32, top: f32) -> f32 {
    let gap = sheet.look.gap(24.0);
    match &site.picture {
        Some(picture) if sizes.beside => {
            let side = (width * 0.4).min(sheet.look.px(300.0)).round();
            let size = sheet.picture_size(picture, side, sheet.look.px(380.0));
            let rect = Rect::from_min_size(pos2(left + width - side, top), size);
            let words = paragraphs(sheet, &site.body, sizes.story, left, width - side - gap, top);
            sheet.picture(picture, rect, CornerRadius::same(3));
            words.max(sheet.caption(picture, rect, side))
        }
        Some(picture) => {
            let size = sheet.picture_size(picture, width, sheet.look.px(380.0));
            let rect = Rect::from_min_size(pos2(left, top), size);
            sheet.picture(picture, rect, CornerRadius::same(3));
            let below = sheet.caption(picture, rect, width) + sheet.look.gap(14.0);
            paragraphs(sheet, &site.body, sizes.story, left, width, below)
        }
        None if sizes.columns && site.body.len() > 1 => {
            let column = ((width - gap) / 2.0).floor();
            let split = split(sheet, &site.body, sizes.story, column);
            let first = paragraphs(sheet, &site.body[..split], sizes.story, left, column, top);
            let second = left + column + gap;
            first.max(paragraphs(sheet, &site.body[split..], sizes.story, second, column, top))
        }
        None => paragraphs(sheet, &site.body, sizes.story, left, width, top),
    }
}

/// How many paragraphs go into the first of two columns so that it is no shorter than the second.
fn split(sheet: &Sheet<'_>, body: &[Line], text: Text, width: f32) -> usize {
    let ink = sheet.look.theme.ink;
    let heights: Vec<f32> = body.iter().map(|line| sheet.lay(line, text, ink, width).size().y).collect();
    let half = heights.iter().sum::<f32>() / 2.0;
    let mut sum = 0.0;
    for (at, height) in heights.iter().enumerate() {
        sum += height;
        if sum >= half - 1.0 {
            return (at + 1).min(body.len());
        }
    }
    body.len()
}

pub(super) fn paragraphs(sheet: &mut Sheet<'_>, body: &[Line], text: Text, left: f32, width: f32, top: f32) -> f32 {
    let ink = sheet.look.theme.ink;
    let mut y = top;
    for (at, line) in body.iter().enumerate() {
        if at > 0 {
            y += sheet.look.gap(11.0);
        }
        y = sheet.text(line, text, ink, pos2(left, y), width).bottom();
    }
    y
}
