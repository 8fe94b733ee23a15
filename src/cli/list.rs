//! `list`: the catalogue, for people by pack and lesson, for programs item by item.

use std::sync::Arc;

use super::args::List;
use super::json::{ListLine, ListWords};
use super::places::Places;
use super::{Exit, Terminal, Trouble};
use crate::base::{ItemId, Key, Language, Pool};
use crate::pack::model::{Item, Lesson, Pack};

/// Lists every pack, or one.
///
/// # Errors
/// No such pack; standard output is closed.
pub(super) fn list(args: &List, places: &Places, terminal: &mut Terminal<'_>) -> Result<Exit, Trouble> {
    let library = places.library();
    let wanted = |pack: &Pack| args.pack.as_deref().is_none_or(|id| pack.id().as_str() == id);
    let mut found = false;
    for pack in library.catalog.packs().iter().filter(|pack| wanted(pack)) {
        found = true;
        if args.json {
            lines(pack, terminal)?;
        } else {
            overview(pack, places, terminal)?;
        }
    }
    match &args.pack {
        Some(id) if !found => Err(Trouble::Usage(places.words.with("cli-no-pack", &[("pack", id.as_str().into())]))),
        _ => Ok(Exit::Done),
    }
}

fn lines(pack: &Pack, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
    for lesson in pack.lessons() {
        for item in &lesson.quiz {
            terminal.json(&line(pack, lesson, "quiz", item))?;
        }
        for item in &lesson.practice {
            terminal.json(&line(pack, lesson, "practice", item))?;
        }
    }
    Ok(())
}

fn line<'a>(pack: &'a Pack, lesson: &'a Lesson, place: &'static str, item: &'a Item) -> ListLine<'a> {
    let words = item.words.iter().map(|(language, words)| {
        let words = ListWords {
            stem: (&words.stem).into(),
            cues: &words.cues,
            trail: &words.trail,
            explanation: &words.explanation,
            references: &words.references,
            would_change: words.would_change.as_deref(),
        };
        (language.as_str(), words)
    });
    ListLine {
        pack: pack.id().as_str(),
        revision: pack.revision().to_string(),
        pool: match pack.pool() {
            Pool::Training => "training".to_owned(),
            Pool::CheckUp { form } => format!("check-up-{form}"),
        },
        lesson: lesson.id.as_str(),
        place,
        id: item.id.as_str(),
        replaces: item.replaces.as_ref().map(ItemId::as_str),
        world: item.world,
        key: item.key.as_str(),
        kind: item.kind.as_str(),
        techniques: &item.techniques,
        skills: &item.skills,
        surface: item.surface.as_str(),
        factors: item.factors,
        twin: item.twin.as_ref().map(ItemId::as_str),
        difficulty: item.difficulty,
        words: words.collect(),
    }
}

fn overview(pack: &Pack, places: &Places, terminal: &mut Terminal<'_>) -> Result<(), Trouble> {
    let words = &places.words;
    let language = places.language();
    let languages: Vec<&str> = pack.languages().iter().map(Language::as_str).collect();
    terminal.say(&format!(
        "{} {} – {} ({})",
        pack.id(),
        pack.revision(),
        pack.title(&language),
        languages.join(", ")
    ))?;
    for lesson in pack.lessons() {
        let news = |items: &[Arc<Item>]| items.iter().filter(|item| item.key == Key::News).count();
        let counts = words.with(
            "cli-lesson-counts",
            &[
                ("quiz", lesson.quiz.len().into()),
                ("practice", lesson.practice.len().into()),
                ("news", (news(&lesson.quiz) + news(&lesson.practice)).into()),
            ],
        );
        terminal.say(&format!("  {} – {}: {counts}", lesson.id, lesson.words_or_any(&language).title))?;
    }
    Ok(())
}
