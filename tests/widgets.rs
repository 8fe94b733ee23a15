//! Widgets as a keyboard and a screen reader meet them: names, roles, values, keys, focus.

use egui::accesskit::{Role, Toggled};
use egui::{Key, Vec2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use paper_tiger::base::{Confidence, Verdict};
use paper_tiger::ui::action::{KeyHints, Palette};
use paper_tiger::ui::look::{Fold, Look, Pictures, Preferences};
use paper_tiger::ui::theme::{self, Text, Theme, ThemeKind, icon};
use paper_tiger::ui::widgets::*;

/// A window of `size` that draws one thing and remembers what came of it.
fn window<'a, S: Default + 'a>(
    size: Vec2,
    preferences: Preferences,
    draw: impl Fn(&mut egui::Ui, &Look<'_>, &mut S) + 'a,
) -> Harness<'a, S> {
    let theme = Theme::new(ThemeKind::Light, Palette::BlueRed);
    let pictures = Pictures::default();
    Harness::builder().with_size(size).build_ui_state(
        move |ui, state| {
            let look = Look::new(&theme, size, preferences, &pictures);
            theme::apply(ui.ctx(), &look);
            draw(ui, &look, state);
        },
        S::default(),
    )
}

fn room<'a, S: Default + 'a>(draw: impl Fn(&mut egui::Ui, &Look<'_>, &mut S) + 'a) -> Harness<'a, S> {
    window(vec2(800.0, 600.0), Preferences::default(), draw)
}

#[test]
fn a_button_is_named_and_pressed_with_enter_and_space() {
    let mut h = room(|ui, look, pressed: &mut u32| {
        *pressed += u32::from(Button::primary("Start practice").key("Enter").show(ui, look).clicked());
    });
    h.run();
    h.get_by_role_and_label(Role::Button, "Start practice").focus();
    h.run();
    h.key_press(Key::Enter);
    h.run();
    h.key_press(Key::Space);
    h.run();
    assert_eq!(*h.state(), 2);
}

#[test]
fn a_disabled_button_says_what_is_missing_and_cannot_be_pressed() {
    let mut h = room(|ui, look, pressed: &mut bool| {
        *pressed |= Button::primary("Choose an answer first").enabled(false).show(ui, look).clicked();
    });
    h.run();
    let node = h.get_by_label("Choose an answer first");
    assert!(node.accesskit_node().is_disabled());
    node.click();
    h.run();
    assert!(!h.state());
}

#[test]
fn an_icon_alone_has_a_name() {
    let mut h = room(|ui, look, (): &mut ()| {
        icon_button(ui, look, icon::KEYBOARD, "Keys");
    });
    h.run();
    h.get_by_role_and_label(Role::Button, "Keys");
}

#[test]
fn the_focus_ring_is_painted_for_the_focused_control_only() {
    let ring = Theme::new(ThemeKind::Light, Palette::BlueRed).focus;
    let mut h = room(|ui, look, (): &mut ()| {
        Button::secondary("Report").show(ui, look);
    });
    let rings = |h: &Harness<'_, ()>| {
        h.output().shapes.iter().filter(|s| matches!(&s.shape, egui::Shape::Rect(r) if r.stroke.color == ring)).count()
    };
    h.run();
    assert_eq!(rings(&h), 0);
    h.get_by_label("Report").focus();
    h.run();
    assert_eq!(rings(&h), 1);
}

#[test]
fn targets_are_large_enough_for_a_finger() {
    for scale in [1.0, 2.0] {
        let preferences = Preferences { text_scale: scale, ..Preferences::default() };
        let mut h = window(vec2(1366.0, 768.0), preferences, |ui, look, (): &mut ()| {
            Button::quiet("Skip").small().show(ui, look);
            checkbox(ui, look, "Check", true);
            radio(ui, look, "Radio", false);
            switch(ui, look, "Daily goal", true, "On");
            Chip::new("All", Tone::Outline).small().choose(ui, look, false);
            link(ui, look, "Source", Text::Small);
        });
        h.run();
        for name in ["Skip", "Check", "Radio", "Daily goal", "All", "Source"] {
            let size = h.get_by_label(name).rect().size();
            assert!(size.x >= 24.0 && size.y >= 24.0, "{name} is {size:?} at {scale}");
        }
    }
}

#[test]
fn answers_are_two_radio_buttons_and_the_chosen_one_says_so() {
    let mut h = room(|ui, look, chosen: &mut Option<Verdict>| {
        for (verdict, label) in [(Verdict::News, "News report"), (Verdict::False, "False information")] {
            let answer = Answer { verdict, label, key: Some("1"), chosen: *chosen == Some(verdict), enabled: true };
            if answer_button(ui, look, answer, 180.0, false).clicked() {
                *chosen = Some(verdict);
            }
        }
    });
    h.run();
    h.get_by_label("False information").focus();
    h.run();
    h.key_press(Key::Space);
    h.run();
    assert_eq!(*h.state(), Some(Verdict::False));
    let toggled = |name| h.get_by_role_and_label(Role::RadioButton, name).accesskit_node().toggled();
    assert_eq!(toggled("False information"), Some(Toggled::True));
    assert_eq!(toggled("News report"), Some(Toggled::False));
}

#[test]
fn confidence_is_a_slider_that_arrows_move() {
    let mut h = room(|ui, look, sure: &mut Option<Confidence>| {
        let (_, picked) = confidence_bars(ui, look, "How sure are you?", "Sure, 80 %", *sure, true);
        *sure = picked.or(*sure);
    });
    h.run();
    h.get_by_role_and_label(Role::Slider, "How sure are you?").focus();
    h.run();
    for (key, percent) in [
        (Key::ArrowRight, 50),
        (Key::ArrowRight, 60),
        (Key::End, 100),
        (Key::ArrowLeft, 90),
        (Key::Home, 50),
        (Key::ArrowLeft, 50),
    ] {
        h.key_press(key);
        h.run();
        assert_eq!(h.state().map(Confidence::percent), Some(percent), "after {key:?}");
    }
    let node = h.get_by_label("How sure are you?");
    assert_eq!(node.accesskit_node().numeric_value(), Some(50.0));
    assert!(node.is_focused());
}

#[test]
fn a_confidence_bar_is_chosen_with_the_pointer() {
    let mut h = room(|ui, look, sure: &mut Option<Confidence>| {
        *sure = confidence_bars(ui, look, "How sure", "", *sure, true).1.or(*sure);
    });
    h.run();
    let bars = h.get_by_label("How sure").rect();
    let at = bars.left_top() + vec2(bars.width() * 0.58, 30.0);
    h.hover_at(at);
    h.run();
    h.drag_at(at);
    h.drop_at(at);
    h.run();
    assert_eq!(h.state().map(Confidence::percent), Some(80));
}

#[test]
fn switch_checkbox_and_radio_say_their_state() {
    let mut h = room(|ui, look, on: &mut bool| {
        *on ^= switch(ui, look, "Less motion", *on, "Off").clicked();
        checkbox(ui, look, "Skip the picker", true);
        radio(ui, look, "Dark", false);
    });
    h.run();
    h.get_by_role_and_label(Role::Switch, "Less motion").focus();
    h.run();
    h.key_press(Key::Space);
    h.run();
    assert!(h.state());
    let toggled = |role, name| h.get_by_role_and_label(role, name).accesskit_node().toggled();
    assert_eq!(toggled(Role::Switch, "Less motion"), Some(Toggled::True));
    assert_eq!(toggled(Role::CheckBox, "Skip the picker"), Some(Toggled::True));
    assert_eq!(toggled(Role::RadioButton, "Dark"), Some(Toggled::False));
}

#[test]
fn a_field_has_its_label_and_its_error() {
    let mut h = room(|ui, look, text: &mut String| {
        Field::new("Name").hint("Optional").error(Some("That name is taken")).show(ui, look, text);
    });
    h.run();
    let field = h.get_by_role_and_label(Role::TextInput, "Name");
    assert_eq!(field.accesskit_node().description().as_deref(), Some("That name is taken"));
    field.focus();
    h.run();
    h.get_by_role_and_label(Role::TextInput, "Name").type_text("李娜");
    h.run();
    assert_eq!(h.state(), "李娜");
}

#[test]
fn a_dropdown_opens_moves_and_picks_by_keyboard() {
    let mut h = room(|ui, look, chosen: &mut usize| {
        if let Some(index) = dropdown(ui, look, "Language", &["English", "简体中文", "As the system"], *chosen) {
            *chosen = index;
        }
    });
    h.run();
    h.get_by_role_and_label(Role::ComboBox, "Language").focus();
    h.run();
    h.key_press(Key::Enter);
    h.run();
    assert!(h.get_by_role_and_label(Role::ListBoxOption, "English").is_focused());
    h.key_press(Key::ArrowDown);
    h.run();
    h.key_press(Key::Enter);
    h.run();
    assert_eq!(*h.state(), 1);
    assert!(h.query_by_label("As the system").is_none(), "the list is closed");
    assert_eq!(h.get_by_role(Role::ComboBox).value().as_deref(), Some("简体中文"));
}

#[test]
fn segments_are_one_choice() {
    let mut h = room(|ui, look, chosen: &mut usize| {
        *chosen = segmented(ui, look, "Theme", &["System", "Light", "Dark"], *chosen).unwrap_or(*chosen);
    });
    h.run();
    h.get_by_role_and_label(Role::RadioGroup, "Theme");
    h.get_by_label("Dark").click();
    h.run();
    assert_eq!(*h.state(), 2);
}

#[test]
fn a_dialog_focuses_the_safe_choice_and_esc_takes_the_other() {
    let mut h = room(|ui, look, answer: &mut Option<DialogAnswer>| {
        Button::primary("Beneath").show(ui, look);
        if answer.is_none() {
            *answer = Dialog::new("Leave this practice?", "Your six answers are kept.", "Keep going")
                .other("Leave")
                .show(ui.ctx(), look, egui::Id::unique("leave"));
        }
    });
    h.run();
    h.get_by_role_and_label(Role::AlertDialog, "Leave this practice?");
    assert!(h.get_by_label("Keep going").is_focused());
    for _ in 0..4 {
        h.key_press(Key::Tab);
        h.run();
        assert!(!h.get_by_label("Beneath").is_focused(), "focus stays in the dialog");
    }
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(*h.state(), Some(DialogAnswer::Other));
}

#[test]
fn esc_never_does_what_cannot_be_undone() {
    let mut h = room(|ui, look, answer: &mut Option<DialogAnswer>| {
        let dialog = Dialog::new("Delete Mina for good?", "Her 212 answers go.", "Keep Mina").danger("Delete for good");
        *answer = answer.or(dialog.show(ui.ctx(), look, egui::Id::unique("delete")));
    });
    h.run();
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(*h.state(), Some(DialogAnswer::Safe));
}

#[test]
fn toasts_are_spoken_and_at_most_two() {
    let mut h = room(|ui, look, answer: &mut Option<ToastAnswer>| {
        let toast = |id, title| Toast { id, mood: Mood::Good, title, line: "", action: Some("Open"), dismiss: "Close" };
        let shown = toasts(ui.ctx(), look, &[toast(1, "First"), toast(2, "Second"), toast(3, "Third")]);
        *answer = answer.or(shown.answer);
    });
    h.run();
    assert!(h.query_by_label("First").is_none());
    assert_eq!(h.get_all_by_role(Role::Status).count(), 2);
    h.get_all_by_label("Open").last().unwrap().click();
    h.run();
    assert_eq!(*h.state(), Some(ToastAnswer::Act(3)));
}

#[test]
fn the_rail_marks_where_one_is() {
    let mut h = room(|ui, look, answer: &mut Option<RailAnswer>| {
        let item = |icon, label, active| RailItem { icon, label, active, badge: 0 };
        let items = [item(icon::SUN_HORIZON, "Today", true), item(icon::BOOKS, "Library", false)];
        let learner = RailLearner { name: "Mina", spoken: "Mina, change learner", avatar: "fox" };
        *answer = rail(ui, look, &items, Some(learner)).or(*answer);
    });
    h.run();
    assert_eq!(h.get_by_role_and_label(Role::Tab, "Today").accesskit_node().is_selected(), Some(true));
    h.get_by_label("Library").click();
    h.run();
    assert_eq!(*h.state(), Some(RailAnswer::Item(1)));
    h.get_by_label("Mina, change learner").click();
    h.run();
    assert_eq!(*h.state(), Some(RailAnswer::Learner));
}

#[test]
fn figures_are_read_out() {
    let mut h = room(|ui, look, (): &mut ()| {
        let color = look.theme.verdict(Verdict::False).ink;
        gauge(
            ui,
            look,
            Gauge {
                label: "Spots false",
                counts: "25 of 31 caught",
                percent: Some(81),
                icon: icon::WARNING_OCTAGON,
                color,
            },
        );
        let lean = Lean {
            at: Some(0.3),
            balanced: 0.25,
            low: "Too trusting",
            middle: "Balanced",
            high: "Too doubtful",
            spoken: "A little too doubtful",
        };
        lean_bar(ui, look, lean);
        progress_bar(ui, look, "Half of the lesson", 0.5);
        story_track(ui, look, "Story 2 of 3", &[Step::Well, Step::Current, Step::ToCome]);
        mastery(ui, look, "Mastery 3 of 5", 3.0);
    });
    h.run();
    let gauge = h.get_by_label("Spots false: 25 of 31 caught");
    assert_eq!(gauge.accesskit_node().numeric_value(), Some(81.0));
    for name in ["A little too doubtful", "Half of the lesson", "Story 2 of 3", "Mastery 3 of 5"] {
        h.get_by_label(name);
    }
}

#[test]
fn titles_are_headings_and_announcements_are_live() {
    let mut h = room(|ui, look, (): &mut ()| {
        title_block(ui, look, "Thursday 14 May", "Good evening, Mina", |_| {});
        announce(ui, egui::Id::unique("said"), "Answer saved", false);
    });
    h.run();
    h.get_by_role_and_label(Role::Heading, "Good evening, Mina");
    h.get_by_role_and_label(Role::Status, "Answer saved");
}

#[test]
fn a_whole_card_is_one_button() {
    let mut h = room(|ui, look, pressed: &mut bool| {
        let card = Card::new().folded().click(ui, look, "Old photo, new story", |ui| {
            heading(ui, look, "Old photo, new story", Text::H3, 2);
        });
        *pressed |= card.response.clicked();
    });
    h.run();
    h.get_by_role_and_label(Role::Button, "Old photo, new story").focus();
    h.run();
    h.key_press(Key::Enter);
    h.run();
    assert!(h.state());
}

#[test]
fn key_hints_follow_the_setting() {
    let look = |key_hints, alt| {
        let theme = Theme::new(ThemeKind::Dark, Palette::Ink);
        let pictures = Pictures::default();
        Look::new(&theme, vec2(1366.0, 768.0), Preferences { key_hints, alt, ..Preferences::default() }, &pictures).keys
    };
    assert!(look(KeyHints::Always, false));
    assert!(!look(KeyHints::OnAlt, false) && look(KeyHints::OnAlt, true));
    assert!(!look(KeyHints::Never, true));
}

#[test]
fn screens_fold_by_the_room_there_is_for_text() {
    for (width, scale, fold) in [
        (1920.0, 1.0, Fold::Wide),
        (1366.0, 1.0, Fold::Regular),
        (1366.0, 1.5, Fold::Compact),
        (1024.0, 1.0, Fold::Compact),
        (1366.0, 2.0, Fold::Narrow),
        (1024.0, 1.5, Fold::Narrow),
    ] {
        assert_eq!(Fold::of(width / scale), fold, "{width} at {scale}");
    }
}

#[test]
fn chinese_lines_never_begin_or_end_with_the_wrong_mark() {
    const WORDS: &str = "市政府“悄悄批准”了进公园收费四元的方案（据《布拉姆威克信使报》报道）——不过，读者应当再看一眼：图表从“2.90元”画起，《晚报》（2024年5月）也这样说。";
    for width in 60_u16..260 {
        let mut h = room(move |ui, look, rows: &mut Vec<String>| {
            let look = look.with_han(true);
            let galley = look.galley(ui, WORDS, Text::Story, look.theme.ink, f32::from(width));
            *rows = galley.rows.iter().map(|row| row.row.text()).collect();
        });
        h.run();
        for (i, row) in h.state().iter().enumerate() {
            let (first, last) = (row.chars().next().unwrap(), row.chars().last().unwrap());
            assert!(i == 0 || !"，。：）》”".contains(first), "{width}: {row}");
            assert!(!"（《“".contains(last), "{width}: {row}");
        }
    }
}

#[test]
fn no_glyph_is_missing_in_any_face() {
    const SIGNS: &str =
        "AaÄäéñ 0123456789 “‘’”…—–·•→←↑↓×÷±≤≥≠≈%‰°€£¥©№ 新闻报道虚假信息，。：；！？（）《》「」、…… ㎡①②③ 囧龘";
    for han in [false, true] {
        let preferences = Preferences { han, ..Preferences::default() };
        let mut h = window(vec2(1200.0, 900.0), preferences, |ui, look, (): &mut ()| {
            for text in [
                Text::Body,
                Text::BodyMedium,
                Text::Button,
                Text::Stamp,
                Text::Story,
                Text::Note,
                Text::H2,
                Text::Title,
                Text::Headline,
            ] {
                label(ui, look, SIGNS, text, look.theme.ink);
            }
        });
        h.run();
    }
}
