//! Prints packs of invented items for tests: as many as wanted, half news and half false unless said otherwise.

#![allow(dead_code, reason = "each test uses a part of it")]
#![allow(clippy::expect_used, reason = "benches use it too; a broken pack ends them")]

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use paper_tiger::base::{ItemId, Key, Language, Pool};
use paper_tiger::pack::catalog::Catalog;
use paper_tiger::pack::check::{Severity, check};
use paper_tiger::pack::draft::{
    Audience, ChatForward, Exercises, ItemDraft, LessonDraft, LessonFile, Level, Message, Notice, PackDraft,
    PackHeader, Reach, SocialPost, SourceKind, Stem, World,
};
use paper_tiger::pack::format::{write_header, write_lesson};
use paper_tiger::pack::model::Pack;
use paper_tiger::pack::source::Memory;

/// A pack in one language whose lessons have so many quiz and practice items each.
#[derive(Clone, Debug)]
pub struct Press {
    pub id: String,
    pub lessons: usize,
    pub quiz: usize,
    pub practice: usize,
    pub pool: Pool,
    /// Whether item 2n and item 2n + 1 tell the same story.
    pub twins: bool,
    /// Whether one in three news items is a surprising report; none is otherwise.
    pub surprising: bool,
    /// Tag of the language that it says it is in; the words are English all the same.
    pub language: Language,
}

impl Press {
    pub fn new(id: &str, lessons: usize, quiz: usize, practice: usize) -> Self {
        Self {
            id: id.to_owned(),
            lessons,
            quiz,
            practice,
            pool: Pool::Training,
            twins: false,
            surprising: false,
            language: Language::english(),
        }
    }

    /// As somebody would have written it.
    pub fn draft(&self) -> PackDraft {
        let language = &self.language;
        let text = |text: &str| BTreeMap::from([(language.clone(), text.to_owned())]);
        let header = PackHeader {
            format: 1,
            id: self.id.as_str().into(),
            revision: "1.0.0".into(),
            title: text("A pack from the press"),
            summary: text("Items that no one would believe, half of them true."),
            source_language: language.clone(),
            authors: vec!["Test".into()],
            publisher: None,
            licence: "CC-BY-SA-4.0".into(),
            level: Level::Beginner,
            pool: self.pool.clone(),
            minutes: None,
            cover: None,
            place: None,
            builds_on: Vec::new(),
            audience: Audience::Everyone,
            younger: false,
            note: None,
        };
        let file = |number: usize| LessonFile {
            path: format!("{language}/{number:03}-lesson.ron"),
            language: language.clone(),
            lesson: self.lesson(number),
        };
        PackDraft { header, lessons: (0..self.lessons).map(file).collect() }
    }

    fn lesson(&self, number: usize) -> LessonDraft {
        let first = number * (self.quiz + self.practice);
        let items = |range: std::ops::Range<usize>| range.map(|n| self.item(first + n)).collect();
        LessonDraft {
            id: format!("lesson-{number}").as_str().into(),
            title: format!("Lesson {number}"),
            skills: vec![SKILLS[number % SKILLS.len()].into()],
            pages: Vec::new(),
            quiz: items(0..self.quiz),
            practice: items(self.quiz..self.quiz + self.practice),
            note: None,
        }
    }

    fn item(&self, n: usize) -> ItemDraft {
        let key = if n.is_multiple_of(2) { Key::News } else { Key::False };
        let (kind, techniques) = match key {
            Key::News if self.surprising && (n / 2).is_multiple_of(3) => ("surprising-report", vec![]),
            Key::News => ("routine-report", vec![]),
            Key::False => (KINDS[n / 2 % KINDS.len()], vec!["emotion".into()]),
        };
        ItemDraft {
            id: item_id(n),
            replaces: None,
            world: World::Invented,
            stem: stem(n),
            key,
            kind: kind.into(),
            techniques,
            skills: vec![SKILLS[n / 2 % SKILLS.len()].into()],
            cues: Vec::new(),
            trail: Vec::new(),
            explanation: format!(
                "Story {n} is what the key says. {}",
                "Its words are here to fill the page. ".repeat(6)
            ),
            factors: None,
            references: Vec::new(),
            would_change: None,
            exercises: Exercises::default(),
            amended: Vec::new(),
            twin: self.twins.then(|| item_id(n ^ 1)),
            difficulty: u8::try_from(n / 2 % 5).expect("small") + 1,
            note: None,
        }
    }

    /// Checked; panics with the findings if it has errors.
    pub fn pack(&self) -> Pack {
        let none: [(String, Cow<'static, [u8]>); 0] = [];
        let (pack, findings) = check(self.draft(), &Memory::new("press", none));
        let errors: Vec<_> = findings.iter().filter(|f| f.severity == Severity::Error).collect();
        assert!(errors.is_empty(), "{errors:#?}");
        pack.expect("a pack without errors")
    }

    /// Written as files under `folder`.
    pub fn write(&self, folder: &Path) {
        let draft = self.draft();
        fs::create_dir_all(folder.join(self.language.as_str())).expect("writable");
        fs::write(folder.join("pack.ron"), write_header(&draft.header)).expect("writable");
        for file in &draft.lessons {
            fs::write(folder.join(&file.path), write_lesson(&file.lesson)).expect("writable");
        }
    }
}

/// A catalogue of several packs.
pub fn catalog(packs: &[Press]) -> Catalog {
    let mut catalog = Catalog::default();
    for press in packs {
        catalog.shelve(Arc::new(press.pack()));
    }
    catalog
}

const SKILLS: [&str; 4] = ["check-the-date", "investigate-the-source", "trace-to-origin", "do-the-sum"];
const KINDS: [&str; 4] = ["fabricated", "false-context", "misleading-content", "imposter-content"];

fn item_id(n: usize) -> ItemId {
    ItemId::new(format!("i-{n}"))
}

fn stem(n: usize) -> Stem {
    let published = "2024-04-12T06:40".to_owned();
    match n / 2 % 3 {
        0 => Stem::SocialPost(SocialPost {
            author: format!("Reader {n}"),
            handle: format!("@reader{n}"),
            author_kind: SourceKind::Private,
            badge: None,
            followers: Some(1200),
            text: format!("Have you seen story {n}?"),
            picture: None,
            pinned: None,
            replies: Vec::new(),
            reach: Some(Reach { likes: 12, shares: 3, ..Reach::default() }),
            published,
        }),
        1 => Stem::ChatForward(ChatForward {
            group: "Neighbours".into(),
            members: Some(40),
            messages: vec![Message {
                author: "Aunt Vera".into(),
                text: format!("They say story {n} happened"),
                forwarded: true,
                picture: None,
            }],
            published,
        }),
        _ => Stem::Notice(Notice {
            issuer: "Harbour Office".into(),
            issuer_kind: SourceKind::Official,
            number: Some(format!("H-{n}")),
            title: format!("Notice of story {n}"),
            body: "The quay is closed on Sunday.".into(),
            seal: None,
            address: None,
            published,
        }),
    }
}
