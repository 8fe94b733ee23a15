//! The still and caption of a short video.

use egui::{CornerRadius, Rect, pos2, vec2};

use super::data::VideoData;
use super::sheet::Sheet;
use super::{Drawn, Ground, Place, initial, reach};
use crate::ui::theme::{Text, icon};

pub(super) fn draw(sheet: &mut Sheet<'_>, video: &VideoData, label: &str, place: Place) -> Drawn {
    let look = sheet.look;
    let pad = look.gap(if place.room(&look) >= 600.0 { 24.0 } else { 16.0 });
    let (left, top, inner) = (place.left + pad, place.top + pad, place.width() - 2.0 * pad);
    if place.room(&look) >= 520.0 {
        let gap = look.gap(24.0);
        let room = (place.height - place.reserve - 2.0 * pad).clamp(look.px(320.0), look.px(640.0));
        let size = sheet.picture_size(&video.still, inner * 0.56, room);
        let still = Rect::from_min_size(pos2(left, top), size);
        let bottom = frame(sheet, video, still);
        let x = still.right() + gap;
        let beside = words(sheet, video, label, pos2(x, top), place.right - pad - x);
        return place.ends(bottom.max(beside) + pad, Ground::Raised);
    }
    let size = sheet.picture_size(&video.still, inner, look.px(420.0));
    let still = Rect::from_min_size(pos2(left + (inner - size.x) / 2.0, top), size);
    let bottom = frame(sheet, video, still);
    let bottom = words(sheet, video, label, pos2(left, bottom + look.gap(14.0)), inner);
    place.ends(bottom + pad, Ground::Raised)
}

/// The still with the words laid over it and its length; its bottom.
fn frame(sheet: &mut Sheet<'_>, video: &VideoData, still: Rect) -> f32 {
    let look = sheet.look;
    let theme = look.theme;
    sheet.picture(&video.still, still, CornerRadius::same(8));
    let pad = look.gap(8.0);
    // Length, bottom right.
    let size = sheet.measure(&video.length, Text::CaptionStrong);
    let icon = look.px(14.0);
    let chip = vec2(size.x + icon + 3.0 * pad, size.y + pad);
    let chip = Rect::from_min_size(still.max - chip - vec2(pad, pad), chip);
    sheet.ui.painter().rect_filled(chip, CornerRadius::same(5), theme.ink);
    sheet.icon(icon::PLAY, Text::IconFill(14.0), theme.bg, pos2(chip.left() + pad + icon / 2.0, chip.center().y));
    let at = pos2(chip.right() - pad - size.x, chip.center().y - size.y / 2.0);
    sheet.plain(&video.length, Text::CaptionStrong, theme.bg, at, f32::INFINITY);
    // Words over the video, on a plate that keeps them readable whatever the picture.
    if let Some(overlay) = &video.overlay {
        let width = still.width() - 4.0 * pad;
        let held = sheet.hold();
        let laid = sheet.lay(overlay, Text::H3, theme.bg, width);
        let size = laid.size() + vec2(2.0 * pad, pad);
        let low = (still.top() + still.height() * 0.62 - size.y / 2.0).min(chip.top() - size.y - pad);
        let min = pos2(still.center().x - size.x / 2.0, low.max(still.top() + pad));
        let plate = Rect::from_min_size(min, size);
        sheet.plate(held, plate, theme.ink, None, 5);
        sheet.put(&laid, plate.min + vec2(pad, pad / 2.0));
        return still.bottom().max(plate.bottom() + pad);
    }
    still.bottom()
}

/// Author, caption, sound and counts; their bottom.
fn words(sheet: &mut Sheet<'_>, video: &VideoData, label: &str, at: egui::Pos2, width: f32) -> f32 {
    let look = sheet.look;
    let theme = look.theme;
    let line = look.line(Text::CaptionStrong);
    let mut y = at.y;
    sheet.label(label, at.x + sheet.label_width(label), y + line / 2.0);
    y += line + look.gap(14.0);
    let side = look.px(40.0);
    initial(sheet, &video.author.text, Rect::from_min_size(pos2(at.x, y), vec2(side, side)), 127);
    let left = at.x + side + look.gap(11.0);
    let inner = at.x + width - left;
    let name = sheet.text(&video.author, Text::ButtonLarge, theme.ink, pos2(left, y), inner);
    let about = sheet.text(&video.about, Text::Small, theme.ink3, pos2(left, name.bottom()), inner);
    y = about.bottom().max(y + side) + look.gap(12.0);
    y = sheet.text(&video.caption, Text::Post, theme.ink, pos2(at.x, y), width).bottom();
    if let Some(sound) = &video.sound {
        y += look.gap(12.0);
        let icon = look.px(18.0);
        let row = look.line(Text::Small);
        sheet.icon(icon::MUSIC_NOTE, Text::Icon(18.0), theme.ink3, pos2(at.x + icon / 2.0, y + row / 2.0));
        let from = pos2(at.x + icon + look.gap(6.0), y);
        y = sheet.text(sound, Text::Small, theme.ink2, from, width - icon - look.gap(6.0)).bottom();
    }
    if !video.reach.is_empty() {
        y += look.gap(14.0);
        sheet.rule(at.x..at.x + width, y, theme.rule, 1.0);
        y = reach(sheet, &video.reach, pos2(at.x, y + look.gap(12.0)), width);
    }
    y
}
