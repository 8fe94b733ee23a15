//! Plots as a standalone SVG: a pure function from data to text.

use std::fmt::Write;

use egui::Color32;

use super::model::{Ink, Line, Mark, Plot, Span};
use super::paint::color;
use crate::ui::theme::Theme;

/// Size of one plot with its words, in SVG units.
const WIDTH: f64 = 760.0;
const HEIGHT: f64 = 340.0;
/// Room around a plot's own rectangle: left, top, right, bottom.
const ROOM: [f64; 4] = [64.0, 92.0, 150.0, 62.0];
/// Above the first plot.
const HEAD: f64 = 64.0;

/// One plot with the words around it.
#[derive(Clone, Copy, Debug)]
pub struct Sheet<'a> {
    /// Title above.
    pub title: &'a str,
    /// Its reading in a sentence.
    pub reading: &'a str,
    /// What is drawn.
    pub plot: &'a Plot,
}

/// A document of plots one below another, under a title; `language` is its language tag. Every text is escaped, and
/// nothing outside the document is referred to.
#[must_use]
pub fn document(theme: &Theme, language: &str, title: &str, sheets: &[Sheet<'_>]) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a handful of plots")]
    let height = HEAD + HEIGHT * sheets.len() as f64;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
         height=\"{height}\" xml:lang=\"{}\" font-family=\"sans-serif\" font-size=\"13\">\n<title>{}</title>\n",
        escape(language),
        escape(title)
    );
    let ground = hex(theme.surface);
    let _ = writeln!(svg, "<rect width=\"{WIDTH}\" height=\"{height}\" fill=\"{ground}\"/>");
    text(&mut svg, (24.0, 40.0), title, &format!("font-size=\"24\" fill=\"{}\"", hex(theme.ink)));
    let mut top = HEAD;
    for sheet in sheets {
        let _ = writeln!(svg, "<g transform=\"translate(0 {top})\" role=\"img\">");
        let _ = writeln!(svg, "<title>{}</title>\n<desc>{}</desc>", escape(sheet.title), escape(sheet.reading));
        one(&mut svg, theme, sheet);
        svg.push_str("</g>\n");
        top += HEIGHT;
    }
    svg.push_str("</svg>\n");
    svg
}

fn at(plot: &Plot, x: f64, y: f64) -> (f64, f64) {
    let (across, down) = plot.place(x, y);
    let [left, top, right, bottom] = ROOM;
    (left + across * (WIDTH - left - right), top + down * (HEIGHT - top - bottom))
}

fn one(svg: &mut String, theme: &Theme, sheet: &Sheet<'_>) {
    let plot = sheet.plot;
    let (ink, ink2, rule) = (hex(theme.ink), hex(theme.ink2), hex(theme.rule));
    text(svg, (24.0, 34.0), sheet.title, &format!("font-size=\"18\" font-weight=\"600\" fill=\"{ink}\""));
    text(svg, (24.0, 58.0), sheet.reading, &format!("fill=\"{ink2}\""));
    for tick in &plot.left {
        let (left, y) = at(plot, plot.across.0, tick.at);
        let (right, _) = at(plot, plot.across.1, tick.at);
        let _ = writeln!(svg, "<path d=\"M{left:.1} {y:.1}H{right:.1}\" stroke=\"{rule}\"/>");
        text(svg, (left - 10.0, y + 4.0), &tick.label, &format!("text-anchor=\"end\" fill=\"{ink2}\""));
    }
    for tick in &plot.below {
        let (x, y) = at(plot, tick.at, plot.up.0);
        text(svg, (x, y + 20.0), &tick.label, &format!("text-anchor=\"middle\" fill=\"{ink2}\""));
    }
    shapes(svg, theme, plot);
    for line in &plot.lines {
        trace(svg, theme, plot, line);
    }
    words(svg, theme, plot);
    let (middle, bottom) = at(plot, f64::midpoint(plot.across.0, plot.across.1), plot.up.0);
    text(svg, (middle, bottom + 42.0), &plot.caption, &format!("text-anchor=\"middle\" fill=\"{ink2}\""));
}

fn shapes(svg: &mut String, theme: &Theme, plot: &Plot) {
    for band in &plot.bands {
        if let [only] = band.spans.as_slice() {
            whisker(svg, plot, only, &hex(color(theme, band.ink)));
            continue;
        }
        let upper = band.spans.iter().map(|span| at(plot, span.x, span.high));
        let lower = band.spans.iter().rev().map(|span| at(plot, span.x, span.low));
        let points = join(upper.chain(lower));
        let fill = hex(color(theme, band.ink));
        let _ = writeln!(svg, "<polygon points=\"{points}\" fill=\"{fill}\" fill-opacity=\"0.16\"/>");
    }
    let fill = hex(theme.tiger);
    for bar in &plot.bars {
        let (left, top) = at(plot, bar.x - bar.width / 2.0, bar.y);
        let (right, bottom) = at(plot, bar.x + bar.width / 2.0, 0.0);
        let (width, height) = (right - left, bottom - top);
        let _ = writeln!(
            svg,
            "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\" fill=\"{fill}\"/>"
        );
    }
    let stroke = hex(theme.tigerdeep);
    for span in &plot.whiskers {
        whisker(svg, plot, span, &stroke);
    }
}

fn whisker(svg: &mut String, plot: &Plot, span: &Span, stroke: &str) {
    let ((x, low), (_, high)) = (at(plot, span.x, span.low), at(plot, span.x, span.high));
    let _ = writeln!(svg, "<path d=\"M{x:.1} {low:.1}V{high:.1}\" stroke=\"{stroke}\" stroke-width=\"2\"/>");
}

fn trace(svg: &mut String, theme: &Theme, plot: &Plot, line: &Line) {
    let stroke = hex(color(theme, line.ink));
    let ground = hex(theme.surface);
    let points = join(line.points.iter().map(|point| at(plot, point.x, point.y)));
    let dash = if line.dashed { " stroke-dasharray=\"6 4\"" } else { "" };
    let width = if line.mark == Mark::Bare { 1.5 } else { 2.5 };
    let _ = writeln!(
        svg,
        "<polyline points=\"{points}\" fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width}\"{dash}/>"
    );
    let stroke = if line.ink == Ink::Tiger { hex(theme.tigerdeep) } else { stroke };
    for point in &line.points {
        let (x, y) = at(plot, point.x, point.y);
        let radius = 4.5 * f64::from(point.size);
        let style = format!("fill=\"{ground}\" stroke=\"{stroke}\" stroke-width=\"2\"");
        let _ = match line.mark {
            Mark::Bare => Ok(()),
            Mark::Round => writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\" {style}/>"),
            Mark::Square => {
                let side = radius * 1.8;
                let (left, top) = (x - side / 2.0, y - side / 2.0);
                writeln!(svg, "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{side:.1}\" height=\"{side:.1}\" {style}/>")
            }
        };
    }
}

fn words(svg: &mut String, theme: &Theme, plot: &Plot) {
    if let Some(note) = &plot.note {
        let (x, y) = at(plot, note.at.0, note.at.1);
        let ink = hex(color(theme, note.ink));
        let _ = writeln!(svg, "<path d=\"M{x:.1} {y:.1}l42 26\" stroke=\"{ink}\"/>");
        text(svg, (x + 46.0, y + 30.0), &note.label, &format!("fill=\"{ink}\""));
    }
    // The two names keep a line and a half between them.
    let mut ends: Vec<_> = plot.ends.iter().map(|end| (end, at(plot, plot.across.1, end.y))).collect();
    ends.sort_by(|a, b| a.1.1.total_cmp(&b.1.1));
    let mut free = f64::NEG_INFINITY;
    for (end, (x, y)) in ends {
        let y = y.max(free);
        free = y + 36.0;
        let ink = hex(color(theme, end.ink));
        text(svg, (x + 14.0, y), &end.name, &format!("font-weight=\"600\" fill=\"{ink}\""));
        text(svg, (x + 14.0, y + 16.0), &end.value, &format!("fill=\"{ink}\""));
    }
}

fn text(svg: &mut String, (x, y): (f64, f64), words: &str, style: &str) {
    let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{y:.1}\" {style}>{}</text>", escape(words));
}

fn join(points: impl Iterator<Item = (f64, f64)>) -> String {
    points.map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ")
}

fn hex(color: Color32) -> String {
    let [red, green, blue, _] = color.to_array();
    format!("#{red:02x}{green:02x}{blue:02x}")
}

/// Text as XML holds it; characters that XML has no room for are left out.
fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}
