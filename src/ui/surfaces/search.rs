//! A page of search results, one of which is judged.

use egui::{CornerRadius, Rect, Stroke, StrokeKind, pos2};

use super::data::{ResultData, SearchData};
use super::sheet::Sheet;
use super::{Drawn, Ground, Place};
use crate::ui::theme::{Text, icon};

pub(super) fn draw(sheet: &mut Sheet<'_>, search: &SearchData, label: &str, place: Place) -> Drawn {
    let look = sheet.look;
    let theme = look.theme;
    let pad = look.gap(if place.room(&look) >= 600.0 { 26.0 } else { 16.0 });
    let (left, width) = (place.left + pad, place.width() - 2.0 * pad);
    let line = look.line(Text::CaptionStrong);
    let mut y = place.top + look.gap(14.0);
    let tag = sheet.label(label, place.right - pad, y + line / 2.0);
    let date = sheet.text(&search.published, Text::Caption, theme.ink3, pos2(left, y), width - tag - look.gap(16.0));
    y = date.bottom().max(y + line) + look.gap(10.0);
    // The query in its field.
    let (inside, side) = (look.gap(14.0), look.px(20.0));
    let held = sheet.hold();
    let query = sheet.lay(&search.query, Text::Post, theme.ink, width - 2.0 * inside - side - look.gap(10.0));
    let height = (query.size().y + look.gap(16.0)).max(look.px(42.0));
    let field = Rect::from_min_size(pos2(left, y), egui::vec2(width, height));
    sheet.plate(held, field, theme.raised, Some(theme.control), 21);
    sheet.icon(
        icon::MAGNIFYING_GLASS,
        Text::Icon(20.0),
        theme.ink2,
        pos2(left + inside + side / 2.0, field.center().y),
    );
    sheet.put(&query, pos2(left + inside + side + look.gap(10.0), field.center().y - query.size().y / 2.0));
    y = field.bottom() + look.gap(14.0);
    for result in &search.results {
        y = hit(sheet, result, pos2(left, y), width) + look.gap(8.0);
    }
    place.ends(y + look.gap(10.0), Ground::Raised)
}

/// One result; the judged one stands in a frame with a label of its own.
fn hit(sheet: &mut Sheet<'_>, result: &ResultData, at: egui::Pos2, width: f32) -> f32 {
    let look = sheet.look;
    let theme = look.theme;
    let pad = look.gap(14.0);
    let held = sheet.hold();
    let (left, inner) = (at.x + pad, width - 2.0 * pad);
    let mut y = at.y + look.gap(10.0);
    if let Some(judged) = &result.judged {
        let (row, side) = (look.line(Text::SmallStrong), look.px(18.0));
        let center = pos2(left + side / 2.0, y + row / 2.0);
        sheet.icon(icon::TARGET, Text::Icon(18.0), theme.tigerdeep, center);
        let from = pos2(left + side + look.gap(6.0), y);
        let end = sheet.plain(judged, Text::SmallStrong, theme.tigerdeep, from, inner - side);
        y = end.bottom() + look.gap(4.0);
    }
    if let Some(sponsored) = &result.sponsored {
        y = sheet.plain(sponsored, Text::CaptionStrong, theme.ink2, pos2(left, y), inner).bottom();
    }
    let outlet = sheet.text(&result.outlet, Text::SmallStrong, theme.ink2, pos2(left, y), inner);
    let address = sheet.lay(&result.address, Text::Small, theme.ink3, inner);
    let after = outlet.right() + look.gap(10.0);
    let beside = outlet.height() < 1.5 * look.line(Text::SmallStrong) && after + address.size().x <= left + inner;
    let from = if beside { pos2(after, outlet.top()) } else { pos2(left, outlet.bottom()) };
    y = sheet.put(&address, from).bottom().max(outlet.bottom()) + look.gap(2.0);
    y = sheet.text(&result.title, Text::H3, theme.news, pos2(left, y), inner).bottom() + look.gap(2.0);
    y = sheet.text(&result.snippet, Text::Body, theme.ink2, pos2(left, y), inner).bottom() + look.gap(10.0);
    if result.judged.is_some() {
        let rect = Rect::from_min_max(at, pos2(at.x + width, y));
        let edge = Stroke::new(2.0, theme.tiger);
        let shape = egui::epaint::RectShape::new(rect, CornerRadius::same(10), theme.raised, edge, StrokeKind::Inside);
        sheet.ui.painter().set(held, shape);
    }
    y
}
