//! Progress: the numbers on the screen are those in the files, tables stand beside plots, words keep to what the
//! answers bear.

use std::cell::RefCell;
use std::rc::Rc;

use egui::accesskit::Role;
use egui::{Key, Pos2, RawInput, Rect, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use paper_tiger::base::{Day, Language};
use paper_tiger::stats::{Checking, Daily, Exercises};
use paper_tiger::ui::action::{Action, ExportKind, Palette, Route};
use paper_tiger::ui::look::{Look, Pictures, Preferences};
use paper_tiger::ui::screens::check_up::Stand;
use paper_tiger::ui::screens::progress::{
    Body, CardData, ProgressData, ProgressFacts, ProgressState, Range, TableCell, TableData, csv, sample, svg, tsv, ui,
};
use paper_tiger::ui::theme::{self, Theme, ThemeKind};
use paper_tiger::words::Words;

type Asked = Rc<RefCell<Vec<Action>>>;

fn words() -> Words {
    Words::load(&Language::english())
}

fn theme() -> Theme {
    Theme::new(ThemeKind::Light, Palette::BlueRed)
}

fn data(name: &str) -> ProgressData {
    let samples = sample::samples(&words());
    samples.into_iter().find(|(have, _, _)| *have == name).expect("there is such a sample").1
}

/// A window with one sample, and what it asks for.
fn window(name: &str) -> (Harness<'static>, Asked) {
    let asked = Asked::default();
    let keep = Rc::clone(&asked);
    let (colours, pictures, size) = (theme(), Pictures::default(), vec2(1366.0, 768.0));
    let data = data(name);
    let mut state = ProgressState::default();
    let mut fonts = false;
    let mut harness = Harness::builder().with_size(size).build_ui(move |frame| {
        let ctx = frame.ctx().clone();
        if !std::mem::replace(&mut fonts, true) {
            ctx.set_fonts(theme::definitions());
            ctx.request_repaint();
            return;
        }
        let look = Look::new(&colours, size, Preferences { less_motion: true, ..Preferences::default() }, &pictures);
        theme::apply(&ctx, &look);
        keep.borrow_mut().extend(ui(frame, &look, &data, &mut state));
    });
    harness.run();
    (harness, asked)
}

#[test]
fn the_page_comes_in_parts_frame_by_frame_and_then_rests() {
    let (colours, pictures, size) = (theme(), Pictures::default(), vec2(1366.0, 768.0));
    let look = Look::new(&colours, size, Preferences { less_motion: true, ..Preferences::default() }, &pictures);
    let (ctx, data, mut state) = (egui::Context::default(), data("usual"), ProgressState::default());
    ctx.all_styles_mut(|style| style.animation_time = 0.0);
    let mut frame = |draw: bool| {
        let mut output = ctx.run_ui(
            RawInput { screen_rect: Some(Rect::from_min_size(Pos2::ZERO, size)), ..RawInput::default() },
            |page| {
                theme::apply(page.ctx(), &look);
                if draw {
                    ui(page, &look, &data, &mut state);
                }
            },
        );
        output.textures_delta.clear();
        (ctx.viewport(|viewport| viewport.prev_pass.widgets.layers().map(|(_, all)| all.len()).sum::<usize>()), output)
    };
    frame(false);
    let widgets: Vec<usize> = (0..9).map(|_| frame(true).0).collect();
    assert!(widgets[0] > 0 && widgets.is_sorted(), "{widgets:?}");
    assert!(widgets[1] < widgets[6], "more comes later: {widgets:?}");
    assert_eq!(widgets[6], widgets[8], "and then all is there");
    let (_, output) = frame(true);
    let again = output.viewport_output.values().map(|viewport| viewport.repaint_delay).min();
    assert!(again.is_some_and(|delay| delay > std::time::Duration::from_secs(1)), "nothing more is painted: {again:?}");
}

/// Nothing but the counts.
fn facts(daily: &Daily) -> ProgressFacts<'_> {
    ProgressFacts {
        today: Day::parse("2026-05-14").expect("a date"),
        daily,
        skills: Vec::new(),
        stories: Vec::new(),
        page: 0,
        more: false,
        search: String::new(),
        reading: false,
        check_up: Stand::Loading,
        past_check_up: false,
        checking: Checking::default(),
        exercises: Exercises::default(),
        lean: None,
    }
}

fn apart(answers: u32, days: i32) -> CardData {
    let daily = sample::daily(answers, days);
    let facts = facts(&daily);
    let data = ProgressData::build(&words(), &facts);
    data.in_range(Range::TwelveWeeks).expect("a range").apart.clone()
}

#[test]
fn a_trend_has_no_word_before_the_answers_bear_one() {
    for (answers, days) in [(3, 1), (20, 10), (38, 60)] {
        let reading = apart(answers, days).reading;
        assert!(reading.starts_with("Caught ") && reading.ends_with("true ones."), "{answers} answers: {reading}");
    }
    let reading = apart(1_000, 80).reading;
    assert!(!reading.ends_with("true ones."), "{reading}");
}

#[test]
fn nothing_yet_says_so_and_leads_to_practice() {
    let (mut harness, asked) = window("none");
    assert!(harness.query_by_label("Export").is_none(), "nothing to export");
    harness.get_by_label("Start practising").click();
    harness.run();
    assert_eq!(asked.borrow().as_slice(), [Action::Go(Route::Practice)]);
}

#[test]
fn no_figure_is_ever_not_a_number() {
    for (name, data, _) in sample::samples(&words()) {
        let text = serde_json::to_string(&data).expect("plain data");
        for wrong in ["NaN", "\"inf\"", "inf%", ":null,\"y\"", "\"y\":null", "\"low\":null"] {
            assert!(!text.contains(wrong), "{name}: {wrong}");
        }
    }
}

#[test]
fn a_plot_becomes_a_table_that_can_be_copied() {
    let (mut harness, asked) = window("forty");
    harness.get_by_label("Show as table: Confidence, checked").click();
    harness.run();
    let table = harness.get_by_role_and_label(Role::Table, "Confidence, checked");
    let heads: Vec<_> =
        table.query_all_by_role(Role::ColumnHeader).filter_map(|node| node.accesskit_node().label()).collect();
    assert_eq!(heads, ["How sure", "Right", "Answers", "% right", "From", "To"]);
    harness.get_by_label("Copy the table: Confidence, checked").click();
    harness.run();
    let asked = asked.borrow();
    let [Action::CopyTable { card, text }] = asked.as_slice() else { panic!("{asked:?}") };
    assert_eq!(card, "Confidence, checked");
    assert!(text.starts_with("How sure\tRight\tAnswers\t% right\tFrom\tTo\n50\t"), "{text}");
    drop(asked);
    assert!(harness.query_by_label("Show as picture: Confidence, checked").is_some());
}

#[test]
fn how_a_figure_comes_about_is_a_key_away() {
    let (mut harness, _) = window("forty");
    harness.get_by_label("How is this computed?: Telling them apart").focus();
    harness.run();
    harness.key_press(Key::Space);
    harness.run();
    assert!(harness.query_by_label_contains("Wilson 1927").is_some(), "the source is named");
    harness.key_press(Key::Escape);
    harness.run();
    assert!(harness.query_by_label_contains("Wilson 1927").is_none(), "Esc closes");
}

#[test]
fn the_search_and_the_rows_ask_for_what_they_say() {
    let (mut harness, asked) = window("usual");
    harness.key_press(Key::Slash);
    harness.run();
    harness.event(egui::Event::Text("ferry".to_owned()));
    harness.run();
    assert_eq!(asked.borrow().as_slice(), [Action::LookBack { search: "ferry".to_owned(), page: 0 }]);
    asked.borrow_mut().clear();
    harness.get_by_label("Older stories").click_accesskit();
    harness.run();
    assert_eq!(asked.borrow().as_slice(), [Action::LookBack { search: String::new(), page: 1 }]);
    asked.borrow_mut().clear();
    let data = data("usual");
    harness.get_by_label(&data.history.rows[0].name).click_accesskit();
    harness.run();
    let row = &data.history.rows[0];
    assert_eq!(asked.borrow().as_slice(), [Action::Review(row.session, row.item.clone())]);
}

#[test]
fn what_is_exported_is_what_is_shown() {
    let (mut harness, asked) = window("forty");
    harness.get_by_label("Export").click();
    harness.run();
    harness.get_by_label("Table (CSV)").click();
    harness.run();
    let asked = asked.borrow();
    let [Action::ExportProgress { kind: ExportKind::Csv, name, text }] = asked.as_slice() else { panic!("{asked:?}") };
    assert_eq!(name, "progress-2026-05-14-12-weeks.csv");
    let data = data("forty");
    assert_eq!(*text, csv(&data, Range::TwelveWeeks));

    let body = text.strip_prefix('\u{feff}').expect("a byte-order mark for spreadsheets");
    let mut reader = csv::Reader::from_reader(body.as_bytes());
    let lines: Vec<Vec<String>> =
        reader.records().map(|line| line.expect("a line").iter().map(str::to_owned).collect()).collect();
    let numbers: usize = data
        .cards(Range::TwelveWeeks)
        .map(|card| {
            let names = card.table.head.iter().take_while(|(_, number)| !number).count();
            card.table.rows.len() * (card.table.head.len() - names)
        })
        .sum();
    assert_eq!(lines.len(), numbers, "a line for each number on the screen");
    let answers: u64 =
        lines.iter().filter(|line| line[1] == "days").map(|line| line[4].parse::<u64>().expect("a count")).sum();
    assert_eq!(answers, 40);
    let week = lines.iter().find(|line| line[1] == "apart").expect("a week");
    assert_eq!(week[2], "2026-05-04 / Spots false", "days as ISO 8601 has them");
    let total = |card: &str, column: &str| -> u64 {
        let of_card = lines.iter().filter(|line| line[1] == card && line[3] == column);
        of_card.map(|line| line[4].parse::<u64>().expect("a count")).sum()
    };
    assert_eq!(total("apart", "Answers"), 40);
    assert_eq!((total("twin", "Answers"), total("twin", "Right")), (40, total("apart", "Right")));
}

#[test]
fn no_name_becomes_a_formula() {
    let cell = TableCell::words("=HYPERLINK(\"http://x\")");
    let table = TableData {
        head: vec![("Skill".to_owned(), false), ("Change".to_owned(), true)],
        rows: vec![
            vec![cell, TableCell::decimal(Some(-0.25), 2)],
            vec![TableCell::words("a\tb\nc"), TableCell::none()],
        ],
    };
    assert_eq!(tsv(&table), "Skill\tChange\n'=HYPERLINK(\"http://x\")\t-0.25\na b c\t\n");
}

#[test]
fn the_drawing_stands_alone_and_its_texts_are_escaped() {
    let mut data = data("usual");
    data.title = "a < b & \"c\"".to_owned();
    let text = svg(&data, Range::All, &theme());
    let plots = data.cards(Range::All).filter(|card| matches!(card.body, Body::Plot(_))).count();
    assert_eq!(text.matches("<g transform").count(), plots);
    assert!(text.contains("a &lt; b &amp; &quot;c&quot;"));
    for outside in ["href", "<script", "url(", "NaN", "a < b"] {
        assert!(!text.contains(outside), "{outside}");
    }
}

/// Title, chip and reading of every card in both languages, and the table as it is exported.
#[test]
fn words_of_progress() {
    for language in [Language::english(), Language::chinese()] {
        let samples = sample::samples(&Words::load(&language));
        let (_, data, _) = samples.iter().find(|(name, _, _)| *name == "forty").expect("a sample");
        let mut text = format!("{}\n{}\n\n", data.caps, data.title);
        for card in data.cards(Range::TwelveWeeks) {
            let chip = card.chip.as_ref().map_or("–", |chip| &chip.words);
            text += &format!("{} [{chip}] {} {}\n", card.title, card.remark, card.reading);
            text += &card.how.text.join("\n");
            text += "\n\n";
        }
        text += csv(data, Range::TwelveWeeks).trim_start_matches('\u{feff}');
        insta::assert_snapshot!(format!("progress-forty-{language}"), text);
    }
}

#[test]
fn an_empty_past_has_no_first_day() {
    let daily = Daily::default();
    let facts = facts(&daily);
    let data = ProgressData::build(&words(), &facts);
    assert!(data.empty.is_some());
    assert_eq!(data.caps, "0 stories · 0 days of practice");
}
