//! Packs and figures made up for tests and benches of the screens.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::{Key, Language, LessonId, PackId, Pool};
use crate::pack::catalog::Catalog;
use crate::pack::check::check;
use crate::pack::draft::{
    Audience, Cue, Exercises, ItemDraft, LessonDraft, LessonFile, Level, NewsSite, PackDraft, PackHeader, Page, Place,
    SourceKind, Stem, Tells, World,
};
use crate::pack::model::Pack;
use crate::pack::source::{Listing, PackSource, SourceError};
use crate::stats::Share;
use crate::stats::guard::Lean;

/// Titles, summaries and publishers by language, the last ones as long as any may plausibly be.
const PACKS: [(&str, &str, &str, &str); 4] = [
    ("Headline basics", "读懂标题", "What a headline promises.", "标题答应了什么。"),
    ("Images and video", "图片与视频", "Where a picture first appeared.", "图片最早出现在哪里。"),
    ("Numbers and charts", "数字与图表", "Bases, axes and what was left out.", "基数、坐标轴和没说的部分。"),
    (
        "Disasters and emergencies: what to pass on, what to check, and whom to ask in the first hour",
        "灾害与突发事件：最初一小时里该转什么、该查什么、该问谁，以及怎样把好消息也传出去",
        "In the first hour everybody passes on what they hear. This pack trains the three checks that fit into a minute, and the habit of saying plainly what is not known yet.",
        "最初一小时里，人人都在转发听来的消息。这个题包练三种一分钟就能做完的核查，也练一个习惯：不知道的事，就直说还不知道。",
    ),
];

/// A source without a single file: the sample packs have no pictures.
struct Bare;

impl PackSource for Bare {
    fn name(&self) -> &'static str {
        "sample"
    }

    fn list(&self) -> Result<Listing, SourceError> {
        Ok(Listing::default())
    }

    fn read(&self, path: &str, _limit: u64) -> Result<Cow<'_, [u8]>, SourceError> {
        Err(SourceError::Missing(path.to_owned()))
    }
}

/// A made-up pack, number `number`, of `lessons` lessons with `items` quiz items and as many for practice each.
#[must_use]
pub fn pack(number: usize, lessons: usize, items: usize) -> Option<Arc<Pack>> {
    let (title, title_zh, summary, summary_zh) = PACKS[number % PACKS.len()];
    let both = |en: &str, zh: &str| {
        BTreeMap::from([(Language::english(), en.to_owned()), (Language::chinese(), zh.to_owned())])
    };
    let header = PackHeader {
        format: 1,
        id: PackId::new(format!("lantern-lab/sample-{number}")),
        revision: "1.2.0".to_owned(),
        title: both(title, title_zh),
        summary: both(summary, summary_zh),
        source_language: Language::english(),
        authors: vec!["Lantern Street Lab".to_owned(), "青禾公共图书馆".to_owned()],
        publisher: Some(if number.is_multiple_of(2) { "Lantern Street Lab" } else { "青禾公共图书馆" }.to_owned()),
        licence: "CC-BY-SA-4.0".to_owned(),
        level: [Level::Beginner, Level::Intermediate, Level::Advanced][number % 3],
        pool: Pool::Training,
        minutes: Some(40),
        cover: None,
        place: None,
        builds_on: Vec::new(),
        audience: Audience::Everyone,
        younger: false,
        note: None,
    };
    let mut files = Vec::new();
    for lesson in 0..lessons {
        for (tag, zh) in [("en", false), ("zh-Hans", true)] {
            files.push(LessonFile {
                path: format!("{tag}/{lesson:02}.ron"),
                language: Language::new(tag),
                lesson: draft(lesson, items, zh),
            });
        }
    }
    check(PackDraft { header, lessons: files }, &Bare).0.map(Arc::new)
}

/// A lean towards "false" that has grown by less trust in true stories.
#[must_use]
pub fn drift() -> Lean {
    Lean {
        before: 0.05,
        now: 0.42,
        trusted_before: Share { right: 118, of: 144 },
        trusted_now: Share { right: 39, of: 62 },
        leans: true,
        fell: true,
        sure: true,
    }
}

/// A catalogue of `count` packs, of three lessons with twelve stories each.
#[must_use]
pub fn catalog(count: usize) -> Catalog {
    let mut catalog = Catalog::default();
    for number in 0..count {
        if let Some(pack) = pack(number, 3, 6) {
            catalog.shelve(pack);
        }
    }
    catalog
}

fn draft(number: usize, items: usize, zh: bool) -> LessonDraft {
    let say = |en: &str, han: &str| if zh { han } else { en }.to_owned();
    let page = |title: String, text: String, example| Page {
        title,
        text,
        example,
        moves: vec![
            say("Search the image: look for the oldest copy, not the biggest.", "以图搜图：找最早的，不找最大的。"),
            say("Read the street: signs, number plates, trees, shadows.", "看街景：招牌、车牌、树木、影子。"),
            say("Match the weather: did it rain there that day?", "对天气：那天那里下雨了吗？"),
        ],
    };
    let text = say(
        "The picture was real. The flood was real. Only the *day and the town* were wrong, and that was enough: within an hour it had been shared as if it were happening down the road.\n\n- Who took it?\n- **When** was it taken?\n- Where was it first?\n\nSo the useful question is not “is this picture fake?” but **“where was it first?”** One image search usually answers it.",
        "照片是真的，洪水也是真的，只有*日期和地点*不对。这就够了：一小时之内，人人都当它是隔壁街正在发生的事。\n\n- 谁拍的？\n- **什么时候**拍的？\n- 最早出现在哪里？\n\n所以有用的问题不是“这张照片是假的吗”，而是**“它最早出现在哪里”**。以图搜图，多半一次就能找到。",
    );
    let example = format!("s{number}-example");
    let mut practice: Vec<ItemDraft> = (0..items).map(|at| item(&format!("s{number}-p{at}"), at, zh)).collect();
    practice.push(item(&example, 1, zh));
    LessonDraft {
        id: LessonId::new(format!("lesson-{number}")),
        title: say(
            ["What a headline promises", "Old photo, new story", "Loaded words"][number % 3],
            ["标题答应了什么", "老照片，新故事", "带情绪的词"][number % 3],
        ),
        skills: vec!["check-the-date".into()],
        pages: vec![
            page(say("Why it works", "为什么会信"), text.clone(), None),
            page(say("A worked example", "看一个例子"), text.clone(), Some(example.as_str().into())),
            page(say("What to remember", "记住什么"), text, None),
        ],
        quiz: (0..items).map(|at| item(&format!("s{number}-q{at}"), at, zh)).collect(),
        practice,
        note: None,
    }
}

fn item(id: &str, at: usize, zh: bool) -> ItemDraft {
    let say = |en: &str, han: &str| if zh { han } else { en }.to_owned();
    let news = at.is_multiple_of(2);
    ItemDraft {
        id: id.into(),
        replaces: None,
        world: World::Invented,
        stem: Stem::NewsSite(NewsSite {
            outlet: say("Harbour Daily", "海港日报"),
            address: "harbourdaily.example/city/park-charge".to_owned(),
            outlet_kind: SourceKind::Newspaper,
            section: Some(say("City", "城事")),
            headline: say("City council quietly approves charge for walking in parks", "市议会悄悄通过公园散步收费"),
            dek: None,
            byline: Some(say("By the City Desk", "本报城事组")),
            published: "2024-04-12T06:40".to_owned(),
            body: say(
                "Walkers will pay from June, the council decided on Tuesday evening after a short debate.",
                "市议会周二晚间经过简短讨论后决定，六月起散步者须付费。",
            ),
            picture: None,
            reach: None,
        }),
        key: if news { Key::News } else { Key::False },
        kind: if news { "routine-report" } else { "false-connection" }.into(),
        techniques: Vec::new(),
        skills: vec!["check-the-date".into()],
        cues: vec![Cue {
            at: Place::Headline,
            quote: Some(say("quietly approves", "悄悄通过")),
            tells: Tells::Against,
            title: say("A secret verb", "鬼祟的动词"),
            note: say("Decisions of a council are public.", "议会的决定是公开的。"),
        }],
        trail: Vec::new(),
        explanation: say(
            "The charge is for cars in the car park, not for walkers. The council's minutes say so on their first page, and two other papers report it in that way. The headline promises what the text does not hold.",
            "收费的是停车场里的汽车，不是散步的人。议会纪要第一页就写得清楚，另两家报纸也是这样报道的。标题答应的，正文并没有兑现。",
        ),
        factors: None,
        references: Vec::new(),
        would_change: None,
        exercises: Exercises::default(),
        amended: Vec::new(),
        twin: None,
        difficulty: 2,
        note: None,
    }
}
